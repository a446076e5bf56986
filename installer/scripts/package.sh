# `./inlay package [TYPE]`: the program with a Java runtime of its own. TYPE is app-image (a folder, the default) or an
# installer of this system that jpackage knows: deb or rpm, dmg or pkg.

run_package() {
  local type=${1:-app-image} output=$root/installer/target
  local image=$output/Inlay icon=$root/icons/src/main/resources/inlay/icons/inlay-512.png
  build_if_changed
  rm -rf "$output"
  mkdir -p "$output"
  link_runtime "$output/runtime"
  make_image "$output" "$icon"
  [[ $(uname -s) != Linux ]] || finish_linux_image "$image"
  if [[ $type == app-image ]]; then
    echo "$image"
    return 0
  fi
  "$JAVA_HOME/bin/jpackage" --type "$type" --app-image "$image" --name Inlay --dest "$output" \
    --app-version "$(project_version)" --license-file "$root/LICENSE" --vendor Inlay \
    --file-associations "$root/installer/file-association.properties" \
    --resource-dir "$root/installer/linux" --description "Layered raster editor with generative tools" \
    --linux-shortcut --linux-menu-group Graphics
}

# The runtime holds the modules that the jars refer to, the vector API, and the file systems and charsets of pictures.
link_runtime() {
  local modules
  modules=$("$JAVA_HOME/bin/jdeps" --print-module-deps --ignore-missing-deps --multi-release 25 -q \
    --module-path "$libraries" "$libraries"/*.jar)
  "$JAVA_HOME/bin/jlink" --add-modules "$modules,jdk.incubator.vector,jdk.unsupported,jdk.zipfs,jdk.charsets" \
    --strip-java-debug-attributes --no-header-files --no-man-pages --generate-cds-archive --output "$1" > /dev/null
}

make_image() {
  local output=$1 icon=$2 arguments=() option
  java_options
  for option in "${options[@]}"; do
    arguments+=(--java-options "$option")
  done
  "$JAVA_HOME/bin/jpackage" --type app-image --name Inlay --app-version "$(project_version)" \
    --description "Layered raster editor with generative tools" --vendor Inlay --icon "$icon" \
    --runtime-image "$output/runtime" --input "$libraries" --dest "$output" \
    --main-jar "inlay-app-$(project_version).jar" --main-class inlay.app.Main \
    "${arguments[@]}" --java-options '-XX:SharedArchiveFile=$APPDIR/inlay.jsa'
}

# Beside the desktop's launcher comes that of the command line, and the class archive both start from.
finish_linux_image() {
  local image=$1
  cp "$root/installer/linux/inlay" "$image/bin/inlay"
  cp "$root/installer/scripts/start.sh" "$image/lib/app/start.sh"
  cp "$root/LICENSE" "$image/LICENSE"
  (
    JAVA_HOME=$image/lib/runtime libraries=$image/lib/app archive=$image/lib/app/inlay.jsa
    train_archive > /dev/null 2>&1
  )
  "$image/bin/inlay" --version
}

project_version() {
  local jar
  jar=$(basename "$libraries"/inlay-app-*.jar .jar)
  echo "${jar#inlay-app-}"
}
