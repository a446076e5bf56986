@echo off
rem Builds Inlay when its sources changed and starts it: without arguments the editor, with arguments the command line.
rem `inlay test` runs every test, `inlay package` makes a Windows program folder.
setlocal EnableDelayedExpansion
set "ROOT=%~dp0"
set "BUILT=%ROOT%app\target\inlay"
set "OPTIONS=--add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED -XX:+UseG1GC -XX:MaxRAMPercentage=75 -XX:Tier3InvocationThreshold=1000 -XX:Tier3MinInvocationThreshold=500 -XX:Tier3CompileThreshold=4000 -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=5000 -XX:Tier4CompileThreshold=40000 -Xlog:cds*=off %INLAY_JAVA_OPTIONS%"

call :find_java
if not defined JDK (
  call :offer_java || exit /b 2
)
set "JAVA_HOME=%JDK%"

if "%~1"=="test" goto test
call :build_if_changed || exit /b 1
if "%~1"=="package" goto package
if "%~1"=="" (
  start "" "%JAVA_HOME%\bin\javaw" "-XX:SharedArchiveFile=%BUILT%\inlay.jsa" %OPTIONS% -cp "%BUILT%\lib\*" inlay.app.Main
  exit /b 0
)
"%JAVA_HOME%\bin\java" "-XX:SharedArchiveFile=%BUILT%\inlay.jsa" %OPTIONS% -cp "%BUILT%\lib\*" inlay.app.Main %*
exit /b %ERRORLEVEL%

:test
cd /d "%ROOT%"
call :rest %*
call mvnw.cmd -B -ntp spotless:check test --fail-at-end -Dsurefire.failIfNoSpecifiedTests=false %REST%
exit /b %ERRORLEVEL%

:package
set "OUTPUT=%ROOT%installer\target"
if exist "%OUTPUT%" rmdir /s /q "%OUTPUT%"
"%JAVA_HOME%\bin\jpackage" --type app-image --name Inlay --vendor Inlay --input "%BUILT%\lib" --dest "%OUTPUT%" ^
  --main-jar inlay-app-0.1.0.jar --main-class inlay.app.Main ^
  --add-modules java.desktop,java.sql,java.prefs,jdk.unsupported,jdk.zipfs,jdk.charsets,jdk.management,java.net.http,jdk.incubator.vector ^
  --jlink-options "--strip-debug --no-man-pages --no-header-files" ^
  --java-options "%OPTIONS%" --add-launcher inlay-cli="%ROOT%installer\windows\inlay-cli.properties"
exit /b %ERRORLEVEL%

rem Everything after the first word.
:rest
set "REST="
:rest_next
shift
if "%~1"=="" exit /b 0
set REST=%REST% %1
goto rest_next

rem Sets JDK to the home of a JDK 25, or of a newer one where there is no 25.
:find_java
set "JDK="
set "NEWER="
if defined JAVA_HOME call :try_java "%JAVA_HOME%"
for /f "delims=" %%j in ('where javac 2^>nul') do call :try_java "%%~dpj.."
for /d %%d in ("%ProgramFiles%\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Microsoft\jdk*" "%USERPROFILE%\.jdks\*" "%LOCALAPPDATA%\Inlay\jdk-*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try_java "%%~fd"
if not defined JDK if defined NEWER set "JDK=%NEWER%"
exit /b 0

:try_java
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "RELEASE="
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "RELEASE=%%~v"
set "RELEASE=%RELEASE:"=%"
if "%RELEASE%"=="25" set "JDK=%~1"
if not "%RELEASE%"=="" if %RELEASE% GTR 25 if not defined NEWER set "NEWER=%~1"
exit /b 0

rem Nothing is downloaded without a yes; the archive is checked against its published SHA-256 before it is unpacked.
:offer_java
echo Inlay needs a Java Development Kit, release 25, and found none on this machine. 1>&2
echo Install one (https://adoptium.net) or set JAVA_HOME to it. 1>&2
if defined CI exit /b 2
set "ANSWER=n"
set /p "ANSWER=Download Eclipse Temurin 25 (about 200 MB) into %LOCALAPPDATA%\Inlay now? [y/N] "
if /i not "%ANSWER:~0,1%"=="y" exit /b 2
powershell -NoProfile -ExecutionPolicy Bypass -File "%ROOT%installer\windows\download-java.ps1" -Folder "%LOCALAPPDATA%\Inlay" || exit /b 2
call :find_java
if defined JDK exit /b 0
echo The downloaded JDK is not usable on this machine. 1>&2
exit /b 2

:build_if_changed
powershell -NoProfile -ExecutionPolicy Bypass -File "%ROOT%installer\windows\up-to-date.ps1" -Root "%ROOT%." && exit /b 0
echo Building Inlay... 1>&2
if exist "%BUILT%" rmdir /s /q "%BUILT%"
mkdir "%BUILT%"
pushd "%ROOT%"
call mvnw.cmd -q -ntp -pl app -am -Dmaven.test.skip=true package > "%BUILT%\build.log" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
  type "%BUILT%\build.log" 1>&2
  echo The build failed; its output is above. 1>&2
  exit /b 1
)
"%JAVA_HOME%\bin\java" "-XX:ArchiveClassesAtExit=%BUILT%\inlay.jsa" %OPTIONS% -cp "%BUILT%\lib\*" inlay.app.Main --help > "%BUILT%\train.log" 2>&1
echo %JAVA_HOME%> "%BUILT%\stamp"
exit /b 0
