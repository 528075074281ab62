#!/bin/sh
# Trains the start-up cache of an image: train.sh IMAGE
# The demo is played in a terminal of its own, with the keys of train.keys, and what the JVM loaded
# and linked meanwhile is kept for the next start. Without util-linux's script(1) there is no such
# terminal, and without timeout(1) a demo that hangs would hang the build: then there is no cache, and
# the program starts slower, that is all. With both, a demo that cannot be played is a program that
# does not work, and fails the build.
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

left_out() {
  echo "start-up cache: left out, since there is no $1; install $2" >&2
  exit 0
}
# Other systems have a script(1) too, with other options.
case $(script --version 2>/dev/null </dev/null) in
  *util-linux*) ;;
  *) left_out "script(1) of util-linux" util-linux ;;
esac
command -v timeout >/dev/null || left_out "timeout(1)" coreutils

# Waits until the screen has shown a text since the byte $2: shown TEXT FROM
shown() {
  tries=600
  until tail -c "+$(($2 + 1))" "$work/screen.txt" | LC_ALL=C grep -qaF -- "$1"; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || return 1
    sleep 0.05
  done
}

keys() {
  from=0
  while IFS='|' read -r text keys; do
    case $text in '#'* | '') continue ;; esac
    shown "$text" "$from" || { echo "$text" >"$work/missing.txt" && return; }
    from=$(wc -c <"$work/screen.txt")
    # shellcheck disable=SC2059
    printf "$keys"
  done <"$here/train.keys"
}

demo() {
  : >"$work/screen.txt"
  keys | SCRUMLINE_OPTS=$recording timeout 120 script -qec \
    "stty rows 30 cols 100; exec bin/scrumline demo --logs $work/logs" /dev/null \
    >"$work/screen.txt" 2>&1
}

failed() {
  echo "start-up cache: $1; see target/training" >&2
  exit 1
}
demo
status=$?
[ ! -f "$work/missing.txt" ] || failed "the demo did not show \"$(cat "$work/missing.txt")\""
[ "$status" -eq 0 ] || failed "the demo ended with status $status"
grep -q '"type":"agreed"' "$work"/logs/*/*.jsonl || failed "the demo took no keys"
[ -s "$work/demo.aotconf" ] || failed "the demo left no recording"
SCRUMLINE_OPTS="-XX:AOTMode=create -XX:AOTConfiguration=$work/demo.aotconf -XX:AOTCache=$cache" \
  bin/scrumline --version >"$work/create.txt" 2>&1
[ -s "$cache" ] || failed "it could not be made of the recording"
