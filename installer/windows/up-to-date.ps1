# Ends with 0 when nothing that is built into the program is newer than the last build.
param([Parameter(Mandatory)][string]$Root)
$stamp = Get-Item "$Root\app\target\inlay\stamp" -ErrorAction SilentlyContinue
if (-not $stamp) { exit 1 }
$sources = @("$Root\pom.xml")
foreach ($module in 'icons', 'editor-core', 'genfill', 'app') {
    $sources += "$Root\$module\pom.xml", "$Root\$module\src\main"
}
$newer = Get-ChildItem $sources -Recurse | Where-Object LastWriteTime -gt $stamp.LastWriteTime | Select-Object -First 1
if ($newer) { exit 1 }
