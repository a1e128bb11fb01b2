#!/bin/sh
# Puts a .gz and a .br beside every text of a built site, for servers that send them as they are.
set -eu
for pack in 'gzip -9 -n -k -f' 'brotli -Z -k -f'; do
  find "$1" -type f \( -name SHA256SUMS -o -name '*.html' -o -name '*.css' -o -name '*.js' -o -name '*.svg' -o -name '*.json' \
    -o -name '*.csv' -o -name '*.xml' -o -name '*.txt' -o -name '*.md' -o -name '*.bib' -o -name '*.ris' \) \
    -exec $pack {} +
done
