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
"%JAVA_HOME%\bin\java" -XX:MaxRAMPercentage=60 -Dserdica.root="%SERDICA_ROOT%" --module-path "%SERDICA_ROOT%\app\target\javafx" --add-modules javafx.controls,javafx.swing --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %SERDICA_JAVA_OPTIONS% -cp "%SERDICA_ROOT%\app\target\serdica-app.jar" org.serdica.app.Serdica %*
exit /b %ERRORLEVEL%
