# Shared by the scripts in this folder: finds a JDK 25, Maven and a display. Sourced, not run.

serdica_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf 'serdica: %s\n' "$1" >&2; }
die() { say "$1"; exit "${2:-1}"; }

is_root() { [ "$(id -u)" = 0 ]; }
on_debian() { command -v apt-get >/dev/null 2>&1; }

# Installs Debian packages when we may, else names them and stops.
need_packages() {
  local why=$1; shift
  if on_debian && is_root; then
    say "installing $* ($why)"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >&2 \
      || die "could not install $* ($why); install these packages and start again."
  else
    die "$why: please install the packages $* (on Debian or Ubuntu: sudo apt-get install $*) and start again."
  fi
}

is_jdk25() { [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null; }

find_jdk25() {
  local home java
  java=$(command -v java || true)
  [ -n "$java" ] && java=$(dirname "$(dirname "$(readlink -f "$java")")")
  for home in "${JAVA_HOME:-}" "$java" \
      /usr/lib/jvm/* /opt/* /usr/java/* /usr/local/java/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && is_jdk25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
}

# Sets JAVA_HOME to a JDK 25, whatever java stands first on the PATH.
use_jdk25() {
  local home
  if ! home=$(find_jdk25); then
    if on_debian && is_root && apt-get update -qq >/dev/null 2>&1 && apt-cache show openjdk-25-jdk >/dev/null 2>&1; then
      need_packages "Serdica is built with Java 25" openjdk-25-jdk
    fi
    home=$(find_jdk25) || die "Serdica needs a JDK 25 and none was found; install one (for example Temurin 25 from adoptium.net, or the package openjdk-25-jdk) or point JAVA_HOME at it."
  fi
  export JAVA_HOME=$home
}

use_maven() {
  command -v mvn >/dev/null 2>&1 || need_packages "Serdica is built with Maven" maven
}

run_maven() {
  # Maven's own libraries make JDK 25 warn about Unsafe; that is not news for anybody here.
  MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    mvn -B -f "$serdica_root/pom.xml" "$@"
}

# Makes sure that there is a display with OpenGL. Starts Xvfb where there is none and ends it with the script.
use_display() {
  [ "$(uname -s)" = Linux ] || return 0
  local missing=() libraries
  # ldconfig is not on everybody's PATH.
  libraries=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true)
  [[ $libraries == *libgtk-3.so.0* ]] || missing+=(libgtk-3-0)
  [[ $libraries == *libGL.so.1* ]] || missing+=(libgl1)
  [[ $libraries == *libXtst.so.6* ]] || missing+=(libxtst6)
  [[ $libraries == *libXxf86vm.so.1* ]] || missing+=(libxxf86vm1)
  # Labels need a font with Cyrillic; a server often has none at all.
  ls /usr/share/fonts/truetype/*/*.ttf >/dev/null 2>&1 || missing+=(fonts-dejavu-core)
  if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    command -v Xvfb >/dev/null 2>&1 || missing+=(xvfb)
    # Any of Mesa's drivers will do; which files they are changes from release to release.
    compgen -G '/usr/lib/*/dri/*_dri.so' >/dev/null || compgen -G '/usr/lib*/dri/*_dri.so' >/dev/null || missing+=(libgl1-mesa-dri)
  fi
  [ ${#missing[@]} = 0 ] || need_packages "the 3D view needs OpenGL and a display" "${missing[@]}"
  if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    local number_file
    number_file=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 3>"$number_file" &
    xvfb_pid=$!
    trap 'kill $xvfb_pid 2>/dev/null || true' EXIT
    for _ in $(seq 100); do
      [ -s "$number_file" ] && break
      kill -0 $xvfb_pid 2>/dev/null || die "Xvfb did not start, so there is no display for the 3D view."
      sleep 0.1
    done
    [ -s "$number_file" ] || die "Xvfb did not open a display within 10 s."
    DISPLAY=":$(tr -d '\n' < "$number_file")"
    export DISPLAY
    rm -f "$number_file"
  fi
}
