#!/bin/sh
# Trains the start-up cache of an image: train.sh IMAGE
# The demo is played in a terminal of its own, with the keys of train.keys, and what the JVM loaded
# and linked meanwhile is kept for the next start. Nothing here may fail a build or hang it: without
# a cache the program starts slower, that is all.
set -u
here=$(cd "$(dirname "$0")" && pwd)
cd "$1" || exit
# Relative names, since SCRUMLINE_OPTS is split at spaces.
work=../training
cache=lib/scrumline.aot
rm -rf "$work" "$cache"
mkdir -p "$work"
export XDG_STATE_HOME="$PWD/$work/state" XDG_DATA_HOME="$PWD/$work/data"
export XDG_CONFIG_HOME="$PWD/$work/config" TERM=xterm-256color COLORTERM=truecolor
recording="-XX:AOTMode=record -XX:AOTConfiguration=$work/demo.aotconf"

keys() {
  while read -r seconds keys; do
    case $seconds in '#'* | '') continue ;; esac
    sleep "$seconds"
    # shellcheck disable=SC2059
    printf "$keys"
  done <"$here/train.keys"
}

demo() {
  keys | SCRUMLINE_OPTS=$recording timeout 30 script -qec \
    "stty rows 30 cols 100; exec bin/scrumline demo --logs $work/logs" /dev/null \
    >"$work/screen.txt" 2>&1
}

if ! command -v script >/dev/null; then
  echo "start-up cache: left out, since there is no script(1); install util-linux" >&2
  exit 0
fi
if ! demo || [ ! -s "$work/demo.aotconf" ]; then
  echo "start-up cache: the demo could not be played (see target/training); trained less" >&2
  SCRUMLINE_OPTS=$recording bin/scrumline --version >"$work/screen.txt" 2>&1
fi
SCRUMLINE_OPTS="-XX:AOTMode=create -XX:AOTConfiguration=$work/demo.aotconf -XX:AOTCache=$cache" \
  bin/scrumline --version >"$work/create.txt" 2>&1
[ -s "$cache" ] || echo "start-up cache: could not be made (see target/training)" >&2
