# Building. Sourced by ./inlay after JAVA_HOME is known.

built=$root/app/target/inlay
stamp=$built/stamp
libraries=$built/lib
archive=$built/inlay.jsa
sample=$root/app/src/main/resources/inlay/app/shell/start/launch.jpg
modules=(icons editor-core genfill app)

# Prints the Maven to run: the wrapper's pinned one, or the machine's own where that cannot be fetched.
choose_maven() {
  local line address= version
  while IFS= read -r line; do
    [[ $line == distributionUrl=* ]] && address=${line#distributionUrl=}
  done < "$root/.mvn/wrapper/maven-wrapper.properties"
  version=${address##*/}
  version=${version%-bin.zip}
  if [[ -d ${MAVEN_USER_HOME:-$HOME/.m2}/wrapper/dists/$version ]] || reachable "$address"; then
    echo "$root/mvnw"
  elif version=$(mvn --version 2> /dev/null) && [[ $version =~ Maven\ ([0-9]+)\.([0-9]+) ]] \
    && ((BASH_REMATCH[1] > 3 || BASH_REMATCH[1] == 3 && BASH_REMATCH[2] >= 8)); then
    command -v mvn
  else
    echo "Maven cannot be downloaded from $address and no mvn 3.8 or newer is installed." >&2
    return 1
  fi
}

reachable() {
  if command -v curl > /dev/null; then
    curl -fsIL -o /dev/null --max-time 15 "$1" 2> /dev/null
  elif command -v wget > /dev/null; then
    wget -q --spider --tries=1 --timeout=15 "$1" 2> /dev/null
  fi
}

# Runs Maven in the project's root, whatever the current folder is.
maven() {
  local program
  program=$(choose_maven) || exit 2
  (cd "$root" && exec "$program" -ntp "$@")
}

# A folder's time changes when a file in it comes or goes, so folders are compared as well as files.
up_to_date() {
  local java_of_build=
  [[ -r $stamp ]] && IFS= read -r java_of_build < "$stamp" || return 1
  [[ $java_of_build == "$JAVA_HOME" ]] || return 1
  local sources=("$root/pom.xml" "$root/installer/scripts" "$JAVA_HOME/release") module
  for module in "${modules[@]}"; do
    sources+=("$root/$module/pom.xml" "$root/$module/src/main")
  done
  [[ -z $(find "${sources[@]}" -newer "$stamp" -print 2>&1 | head -n 1) ]]
}

build_if_changed() {
  up_to_date && return 0
  mkdir -p "$built" 2> /dev/null && [[ -w $built ]] || {
    echo "Inlay has to be built, and $built cannot be written by this user." >&2
    exit 2
  }
  if command -v flock > /dev/null; then
    exec 8> "$built/lock"
    flock 8
    up_to_date && { exec 8>&-; return 0; }
  fi
  echo "Building Inlay..." >&2
  build || {
    echo "The build failed; its output is above." >&2
    exit 1
  }
  exec 8>&-
}

# The stamp carries the time at which the build began: what is saved during it is built the next time.
build() {
  local log=$built/build.log
  rm -rf "$libraries" "$archive" "$stamp"
  : > "$stamp.begun"
  maven -q -pl app -am -Dmaven.test.skip=true package > "$log" 2>&1 || {
    cat "$log" >&2
    return 1
  }
  train_archive > "$log" 2>&1 || {
    cat "$log" >&2
    return 1
  }
  echo "$JAVA_HOME" > "$stamp.new"
  touch -r "$stamp.begun" "$stamp.new"
  rm "$stamp.begun"
  mv "$stamp.new" "$stamp"
}

# A trial run writes down which classes a start with a picture loads; the JVM then keeps them ready for mapping. The window
# is tried where a screen can be had that nobody looks at and with settings that nobody has, the command line otherwise.
train_archive() {
  if command -v Xvfb > /dev/null; then
    (
      open_display
      export XDG_CONFIG_HOME=$display_folder XDG_CACHE_HOME=$display_folder XDG_STATE_HOME=$display_folder
      trial_run -Dinlay.startup.report=exit -cp "$(class_path)" inlay.app.Main "$sample"
    ) || true
  fi
  [[ -s $archive ]] || trial_run -cp "$(class_path)" inlay.app.Main --help
}

# A window that never comes up must not keep the build waiting.
trial_run() {
  java_options
  local limit=()
  if command -v timeout > /dev/null; then
    limit=(timeout 60)
  fi
  "${limit[@]+"${limit[@]}"}" "$JAVA_HOME/bin/java" "-XX:ArchiveClassesAtExit=$archive" "${options[@]}" "$@" < /dev/null
}
