@echo off
rem Sets SERDICA_ROOT and points JAVA_HOME at a JDK 25, or says in one sentence how to get one. Called by run.cmd and test.cmd.
for %%I in ("%~dp0..") do set "SERDICA_ROOT=%%~fI"
call :jdk "%JAVA_HOME%" && goto maven
for /f "delims=" %%J in ('where java 2^>nul') do call :jdk "%%~dpJ.." && goto maven
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
  if exist "%%~R" for /d %%D in ("%%~R\*") do call :jdk "%%~fD" && goto maven
)
echo serdica: Serdica needs a JDK 25 and none was found; install one ^(for example: winget install EclipseAdoptium.Temurin.25.JDK^) or point JAVA_HOME at it. 1>&2
exit /b 1

:maven
where mvn >nul 2>nul && exit /b 0
echo serdica: Serdica is built with Maven and none was found; install it ^(for example: winget install Apache.Maven^) and start again. 1>&2
exit /b 1

:jdk
if "%~1"=="" exit /b 1
if not exist "%~1\bin\javac.exe" exit /b 1
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>nul || exit /b 1
set "JAVA_HOME=%~f1"
exit /b 0
