@echo off
rem Passes every test, with the formatter, the null checks and the walls between the rooms. Arguments go to Maven.
setlocal
call "%~dp0setup.cmd" || exit /b 1
call mvn -B -f "%SERDICA_ROOT%\pom.xml" verify %*
exit /b %ERRORLEVEL%
