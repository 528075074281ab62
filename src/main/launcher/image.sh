#!/bin/sh
# Adds to the runtime what makes it Scrumline: image.sh IMAGE JAR
set -eu
cd "$(dirname "$0")/../../.."
launcher=src/main/launcher
image=$1
cp -p "$2" "$image/lib/scrumline.jar"
install -m 644 LICENSE "$image/LICENSE"
[ ! -d sample-data ] || cp -Rp sample-data "$image/"

# The launcher names the jars one by one: a pattern may give another order elsewhere.
jars=
for jar in "$image"/lib/*.jar; do
  case ${jar##*/} in jrt-fs.jar) continue ;; esac
  jars=$jars:\$lib/${jar##*/}
done
# GNU env gives a background command back the signals that sh made it ignore.
env=
if env --default-signal=INT true 2>/dev/null; then env='env --default-signal=INT,QUIT '; fi
sed -e "s|@jars@|${jars#:}|" -e "s|@env@|$env|" "$launcher/scrumline" >"$image/bin/scrumline"
chmod 755 "$image/bin/scrumline"

# Here and not by jlink, which prints a page about modules that are left out on purpose.
"$image/bin/java" -Xshare:dump -Xlog:disable -Xlog:all=off
# Last of all: the cache is bound to the jars as they lie there now.
sh "$launcher/train.sh" "$image"
