# Finding a JDK. Sourced by ./inlay; leaves JAVA_HOME exported.

required_java=25

# Prints the feature release of the JDK at $1, or nothing when there is no whole JDK.
java_release() {
  [[ -x $1/bin/java && -x $1/bin/javac && -r $1/release ]] || return 0
  local line
  while IFS= read -r line; do
    if [[ $line =~ ^JAVA_VERSION=\"([0-9]+) ]]; then
      echo "${BASH_REMATCH[1]}"
      return 0
    fi
  done < "$1/release"
}

# Prints the home of the JDK whose `java` comes first on the PATH.
java_home_on_path() {
  local java
  java=$(command -v java) || return 0
  while [[ -L $java ]]; do
    local target
    target=$(readlink "$java")
    [[ $target == /* ]] || target=$(dirname "$java")/$target
    java=$target
  done
  (cd -P "$(dirname "$java")/.." 2> /dev/null && pwd) || true
}

user_data_folder() {
  case $(uname -s) in
    Darwin) echo "$HOME/Library/Application Support/Inlay" ;;
    *) echo "${XDG_DATA_HOME:-$HOME/.local/share}/inlay" ;;
  esac
}

# Exactly the required release anywhere on the machine is taken before a newer one.
find_java() {
  local home release newer=
  for home in "${JAVA_HOME-}" "$(java_home_on_path)" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /opt/*jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$(user_data_folder)"/jdk-* "$(user_data_folder)"/jdk-*/Contents/Home; do
    [[ -n $home ]] || continue
    release=$(java_release "$home")
    if [[ $release == "$required_java" ]]; then
      export JAVA_HOME=$home
      return 0
    fi
    if [[ -z $newer && -n $release && $release -gt $required_java ]]; then
      newer=$home
    fi
  done
  [[ -n $newer ]] || return 1
  export JAVA_HOME=$newer
}

# Nothing is downloaded without a yes: where nobody can be asked, this explains and stops.
offer_java() {
  echo "Inlay needs a Java Development Kit, release $required_java, and found none on this machine." >&2
  echo "Install one (https://adoptium.net, or your system's packages) or set JAVA_HOME to it." >&2
  [[ -t 0 && -t 2 ]] || exit 2

  local system architecture
  case $(uname -s) in
    Linux) system=linux ;;
    Darwin) system=mac ;;
    *) exit 2 ;;
  esac
  case $(uname -m) in
    x86_64 | amd64) architecture=x64 ;;
    aarch64 | arm64) architecture=aarch64 ;;
    *) exit 2 ;;
  esac

  local folder answer
  folder=$(user_data_folder)
  read -r -p "Download Eclipse Temurin $required_java (about 200 MB) into $folder now? [y/N] " answer >&2 || exit 2
  [[ $answer == [yY]* ]] || exit 2
  download_java "$system" "$architecture" "$folder"
  find_java || {
    echo "The downloaded JDK in $folder is not usable on this machine." >&2
    exit 2
  }
}

# The archive is unpacked beside its final place and moved there only after its SHA-256 has been checked.
download_java() {
  local system=$1 architecture=$2 folder=$3
  local service=${INLAY_JDK_SERVICE:-https://api.adoptium.net}
  local request=$service/v3/binary/latest/$required_java/ga/$system/$architecture/jdk/hotspot/normal/eclipse
  mkdir -p "$folder"
  unpacking=$(mktemp -d "$folder/download.XXXXXX")
  trap 'rm -rf "$unpacking"' EXIT

  local address expected actual
  address=$(curl -fsS -o /dev/null -w '%{redirect_url}' "$request") && [[ -n $address ]] \
    && expected=$(curl -fsSL "$address.sha256.txt") \
    && curl -fL --progress-bar -o "$unpacking/jdk.tar.gz" "$address" || {
    echo "The download from $service failed; is this machine online? Nothing was installed." >&2
    exit 2
  }
  expected=${expected%% *}
  actual=$(sha256 "$unpacking/jdk.tar.gz")
  if [[ ! $expected =~ ^[0-9a-f]{64}$ || $actual != "$expected" ]]; then
    echo "The downloaded JDK does not match its published SHA-256 and was thrown away." >&2
    exit 2
  fi
  tar -xzf "$unpacking/jdk.tar.gz" -C "$unpacking"
  local unpacked
  for unpacked in "$unpacking"/jdk-*; do
    rm -rf "${folder:?}/$(basename "$unpacked")"
    mv "$unpacked" "$folder/"
  done
  rm -rf "$unpacking"
  trap - EXIT
}

sha256() {
  if command -v sha256sum > /dev/null; then
    sha256sum "$1"
  else
    shasum -a 256 "$1"
  fi | cut -d ' ' -f 1
}
