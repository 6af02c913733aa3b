@echo off
rem Starts Klimanetz, and builds it first where its sources are newer than the last build.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "BUILT=%HOME_DIR%target\klimanetz.built"
powershell -NoProfile -Command "$built = Get-Item -ErrorAction SilentlyContinue $env:BUILT; $newest = Get-ChildItem -Recurse -File (Join-Path $env:HOME_DIR 'src/main'), (Join-Path $env:HOME_DIR 'pom.xml') | Sort-Object LastWriteTime | Select-Object -Last 1; if ($built -and $built.LastWriteTime -ge $newest.LastWriteTime) { exit 0 } else { exit 1 }"
if errorlevel 1 (
  echo Klimanetz wird gebaut, das dauert beim ersten Mal einige Minuten ... 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -B -ntp -Dstyle.color=never compile jar:jar dependency:copy-dependencies 1>&2
  if errorlevel 1 (
    popd
    echo Fehler: Klimanetz liess sich nicht bauen. Noetig sind ein JDK ab 17, Maven ab 3.8.6 und das Netz. 1>&2
    exit /b 3
  )
  popd
  type nul > "%BUILT%"
)
rem The preview runs for hours, so that thorough compilation pays.
set "COMPILER=-XX:TieredStopAtLevel=1"
if "%~1"=="preview" set "COMPILER=-XX:TieredStopAtLevel=4"
java "@%HOME_DIR%src\main\launcher\java-options" %COMPILER% -Dstdout.encoding=UTF-8 -jar "%HOME_DIR%target\klimanetz.jar" %*
set "RESULT=%ERRORLEVEL%"
rem After a double click the window would close before anybody can read.
if "%~1"=="" pause
exit /b %RESULT%
