# A screen of its own for tests and benchmarks: Xvfb with a window manager, so that nobody's mouse is taken.

# Leaves DISPLAY exported, after installing what is missing. Where there is no X (macOS) the machine's own screen is used.
start_display() {
  [[ $(uname -s) == Linux ]] || return 0
  require_display_programs
  open_display
}

open_display() {
  local folder number
  folder=$(mktemp -d)
  display_folder=$folder
  trap stop_display EXIT
  mkfifo "$folder/number"
  Xvfb -displayfd 7 -screen 0 1600x1000x24 -nolisten tcp 7> "$folder/number" 2> "$folder/xvfb.log" &
  xvfb=$!
  IFS= read -r -t 30 number < "$folder/number" || {
    cat "$folder/xvfb.log" >&2
    echo "Xvfb did not start; its output is above." >&2
    exit 2
  }
  export DISPLAY=:$number
  unset WAYLAND_DISPLAY
  if command -v openbox > /dev/null; then
    openbox > "$folder/openbox.log" 2>&1 &
    openbox=$!
  fi
}

stop_display() {
  kill ${openbox-} "$xvfb" 2> /dev/null || true
  wait ${openbox-} "$xvfb" 2> /dev/null || true
  rm -rf "${display_folder:?}"
}

# Prints the Debian packages that are missing for a Swing window on a virtual screen.
missing_display_packages() {
  command -v Xvfb > /dev/null || echo xvfb
  command -v openbox > /dev/null || echo openbox
  local library
  for library in $(ldd "$JAVA_HOME/lib/libawt_xawt.so" | awk '/not found/ { print $1 }'); do
    case $library in
      libX11.so.6) echo libx11-6 ;;
      libXext.so.6) echo libxext6 ;;
      libXi.so.6) echo libxi6 ;;
      libXrender.so.1) echo libxrender1 ;;
      libXtst.so.6) echo libxtst6 ;;
    esac
  done
  ldconfig -p 2> /dev/null | grep -q 'libfontconfig\.so\.1' || echo libfontconfig1
  find /usr/share/fonts /usr/local/share/fonts -name '*.[to]tf' 2> /dev/null | grep -q . || echo fonts-dejavu-core
}

require_display_programs() {
  local missing
  missing=$(missing_display_packages | tr '\n' ' ')
  [[ -n $missing ]] || return 0
  local administrator=()
  if [[ $(id -u) != 0 ]]; then
    administrator=(sudo -n)
  fi
  if command -v apt-get > /dev/null && "${administrator[@]+"${administrator[@]}"}" true 2> /dev/null; then
    echo "Installing what the tests of windows need: $missing" >&2
    administrator+=(env DEBIAN_FRONTEND=noninteractive)
    # shellcheck disable=SC2086
    "${administrator[@]}" apt-get update -q >&2 \
      && "${administrator[@]}" apt-get install -y -q --no-install-recommends $missing >&2 && return 0
  fi
  echo "The tests of windows need these packages, and they could not be installed from here: $missing" >&2
  echo "On Debian or Ubuntu: sudo apt-get install $missing" >&2
  exit 2
}
