@echo off
rem Builds what is missing and starts Serdica: the window with the demo city, or the command line given.
setlocal EnableDelayedExpansion
call "%~dp0setup.cmd" || exit /b 1
set "STAMP=%SERDICA_ROOT%\app\target\built.stamp"
set STALE=1
if exist "%STAMP%" (
  powershell -NoProfile -Command "$t=(Get-Item '%STAMP%').LastWriteTime; $d='pom.xml','assets','model','importers','app' | ForEach-Object { Join-Path '%SERDICA_ROOT%' $_ }; if (Get-ChildItem $d -Recurse -File -Include *.java,*.xml,*.css,*.properties | Where-Object { $_.FullName -notmatch '\\target\\' -and $_.LastWriteTime -gt $t } | Select-Object -First 1) { exit 1 }" && set STALE=0
)
if "%STALE%"=="1" (
  echo serdica: building ^(the first time takes a few minutes^) 1>&2
  call mvn -B -q -f "%SERDICA_ROOT%\pom.xml" -pl app -am -DskipTests -Djacoco.skip -Dspotless.check.skip package 1>&2 || (
    echo serdica: the build failed; the lines above say why. 1>&2
    exit /b 1
  )
  type nul > "%STAMP%"
)
set "JAR=%SERDICA_ROOT%\app\target\serdica-app.jar"
set "LEARNED=%SERDICA_ROOT%\app\target\serdica.aot"
set OPTIONS=-XX:MaxRAMPercentage=60 -Dserdica.root="%SERDICA_ROOT%" --module-path "%SERDICA_ROOT%\app\target\javafx" --add-modules javafx.controls,javafx.swing --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
set DRAWS=1
for %%c in (info validate convert demo project link coverage --help -h --version -V help) do if "%~1"=="%%c" set DRAWS=0
if "%DRAWS%"=="0" set OPTIONS=%OPTIONS% -XX:+UseParallelGC
rem Java can keep what it learns while Serdica starts (classes, profiles); later starts take two thirds of the time.
if "%STALE%"=="1" if exist "%LEARNED%" del "%LEARNED%"
if "%DRAWS%"=="1" if not exist "%LEARNED%" (
  echo serdica: preparing quick starts ^(once after a build; a window comes and goes^) 1>&2
  "%JAVA_HOME%\bin\java" %OPTIONS% -XX:AOTCacheOutput="%LEARNED%" -cp "%JAR%" org.serdica.app.Serdica --until-first-picture >nul 2>&1
)
if exist "%LEARNED%" set OPTIONS=%OPTIONS% -XX:AOTCache="%LEARNED%" -Xlog:aot=off
"%JAVA_HOME%\bin\java" %OPTIONS% %SERDICA_JAVA_OPTIONS% -cp "%JAR%" org.serdica.app.Serdica %*
exit /b %ERRORLEVEL%
