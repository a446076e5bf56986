# `./inlay bench [WORD...]`: every benchmark, or those whose class name holds one of the words.
#
# A benchmark is a class named ...Bench with a main method in a package named bench, in a module's tests. What it prints
# is passed on; its lines `figure | what | value | goal` are gathered in one table at the end.

run_bench() {
  local results=$root/target/bench names name
  mkdir -p "$results"
  names=$(benchmarks "$@")
  [[ -n $names ]] || {
    echo "No benchmark is called so; these exist:" >&2
    benchmarks >&2
    exit 2
  }
  build_if_changed
  echo "Compiling the benchmarks..." >&2
  maven -q test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath > "$results/build.log" 2>&1 || {
    cat "$results/build.log" >&2
    exit 1
  }
  start_display
  rm -f "$results"/*.txt
  for name in $names; do
    echo
    echo "## ${name##*.}"
    run_benchmark "$name" "$results" | tee "$results/${name##*.}.txt"
  done
  print_figures "$results"
}

# Prints the class names of the benchmarks.
benchmarks() {
  local file name word
  find "$root"/*/src/test/java -path '*/bench/*Bench.java' | sort | while IFS= read -r file; do
    name=${file#*/src/test/java/}
    name=${name%.java}
    name=${name//\//.}
    if (($# == 0)); then
      echo "$name"
    else
      for word in "$@"; do
        [[ $name != *"$word"* ]] || { echo "$name"; break; }
      done
    fi
  done
}

run_benchmark() {
  local name=$1 results=$2 module path=
  for module in "${modules[@]}"; do
    path+=$root/$module/target/test-classes:$root/$module/target/classes:
  done
  (
    cd "$results"
    java_options
    "$JAVA_HOME/bin/java" "${options[@]}" "-Dinlay.root=$root" -cp "$path$(cat "$root/app/target/bench.classpath")" "$name" \
      2> >(drop_incubator_warning >&2)
  )
}

print_figures() {
  local figures
  figures=$(grep -h '^figure |' "$1"/*.txt | sed 's/^figure //; s/ *$/ |/') || return 0
  echo
  echo "| measured | result | goal |"
  echo "| --- | --- | --- |"
  echo "$figures"
}
