# Downloads Eclipse Temurin into the user's folder after its SHA-256 has been checked.
param([Parameter(Mandatory)][string]$Folder)
$ErrorActionPreference = 'Stop'
$architecture = if ($env:PROCESSOR_ARCHITECTURE -eq 'ARM64') { 'aarch64' } else { 'x64' }
$request = "https://api.adoptium.net/v3/assets/latest/25/hotspot?architecture=$architecture&image_type=jdk&os=windows&vendor=eclipse"
$unpacking = Join-Path $Folder ('download-' + [guid]::NewGuid())
New-Item -ItemType Directory -Force $unpacking | Out-Null
try {
    $package = (Invoke-RestMethod $request)[0].binary.package
    $archive = Join-Path $unpacking 'jdk.zip'
    Invoke-WebRequest $package.link -OutFile $archive
    if ((Get-FileHash $archive -Algorithm SHA256).Hash -ne $package.checksum) {
        throw 'The downloaded JDK does not match its published SHA-256 and was thrown away.'
    }
    Expand-Archive $archive $unpacking
    Get-ChildItem $unpacking -Directory -Filter 'jdk-*' | Move-Item -Destination $Folder -Force
} catch {
    [Console]::Error.WriteLine($_.Exception.Message)
    exit 1
} finally {
    Remove-Item -Recurse -Force $unpacking
}
