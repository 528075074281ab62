#!/bin/sh
# Trains the start-up cache of an image: train.sh IMAGE
# The demo is played in a terminal of its own, with the keys of train.keys, and what the JVM loaded
# and linked meanwhile is kept for the next start. Without script(1) there is no such terminal and
# no cache: the program starts slower, that is all. With it, a demo that cannot be played is a
# program that does not work, and fails the build.
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
  keys | SCRUMLINE_OPTS=$recording timeout 60 script -qec \
    "stty rows 30 cols 100; exec bin/scrumline demo --logs $work/logs" /dev/null \
    >"$work/screen.txt" 2>&1
}

if ! command -v script >/dev/null; then
  echo "start-up cache: left out, since there is no script(1); install util-linux" >&2
  exit 0
fi
failed() {
  echo "start-up cache: $1; see target/training" >&2
  exit 1
}
demo || failed "the demo ended with status $?"
grep -q '"type":"agreed"' "$work"/logs/*/*.jsonl || failed "the demo took no keys"
[ -s "$work/demo.aotconf" ] || failed "the demo left no recording"
SCRUMLINE_OPTS="-XX:AOTMode=create -XX:AOTConfiguration=$work/demo.aotconf -XX:AOTCache=$cache" \
  bin/scrumline --version >"$work/create.txt" 2>&1
[ -s "$cache" ] || failed "it could not be made of the recording"
