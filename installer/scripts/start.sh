# Starting the program: shared by the launcher of the source tree and that of an installed image, which set JAVA_HOME,
# `libraries` (the folder of jars) and `archive` (the class archive).

# Sets `options`: everything the JVM is told, ending with what the variable INLAY_JAVA_OPTIONS adds. All jars are on the class path, where a class archive can be used
# in full; modules are enforced by the compiler. The thresholds keep the compilers from competing with the start;
# loops are still compiled as early as ever.
java_options() {
  options=(
    --add-modules jdk.incubator.vector
    --enable-native-access=ALL-UNNAMED
    --add-opens java.base/java.io=ALL-UNNAMED
    -XX:+UseG1GC
    -XX:MaxRAMPercentage=75
    -XX:Tier3InvocationThreshold=1000
    -XX:Tier3MinInvocationThreshold=500
    -XX:Tier3CompileThreshold=4000
    -XX:Tier4InvocationThreshold=20000
    -XX:Tier4MinInvocationThreshold=5000
    -XX:Tier4CompileThreshold=40000
    '-Xlog:cds*=off'
  )
  # shellcheck disable=SC2206
  options+=(${INLAY_JAVA_OPTIONS-})
}

# The program's own jar first and the rest in order, as jpackage lists them: the archive belongs to one class path.
class_path() {
  local jar path=
  for jar in "$libraries"/*.jar; do
    case $jar in
      */inlay-app-*) path=$jar$path ;;
      *) path=$path:$jar ;;
    esac
  done
  echo "$path"
}

# The JVM warns of its incubating Vector API, and no option turns that off: a filter on its descriptor 2 drops this one
# line. The program itself writes to the true standard error, which it gets as descriptor 3.
start() {
  bare_locale_to_utf8
  java_options
  exec 3>&2
  exec "$JAVA_HOME/bin/java" "-XX:SharedArchiveFile=$archive" -Dinlay.stderr=3 "${options[@]}" -cp "$(class_path)" \
    inlay.app.Main "$@" 2> >(drop_incubator_warning >&3)
}

# In a bare locale Java could not open files whose names have letters beyond ASCII.
bare_locale_to_utf8() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
    '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
  esac
}

drop_incubator_warning() {
  local line
  trap '' INT
  while IFS= read -r line; do
    [[ $line == 'WARNING: Using incubator modules: jdk.incubator.vector' ]] || printf '%s\n' "$line"
    break
  done
  exec cat
}
