#!/bin/sh
# What jlink does not bring: image.sh IMAGE JAR
set -eu
cd "$(dirname "$0")/../../.."
install -m 644 LICENSE "$1/LICENSE"
install -m 755 src/main/launcher/scrumline "$1/bin/scrumline"
cp -p "$2" "$1/lib/scrumline.jar"
if [ -d sample-data ]; then cp -Rp sample-data "$1/"; fi
# Not jlink's --generate-cds-archive: it prints a page about modules that are left out on purpose.
"$1/bin/java" -Xshare:dump -Xlog:disable -Xlog:all=off
