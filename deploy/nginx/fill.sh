#!/bin/sh
# Makes place/ beside this file from templates/ and a file of values: sh fill.sh bare.env
# Wants envsubst (Debian: gettext-base). Only the names of that file are filled in; Nginx has variables of its own.
set -eu
values=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")"
set -a
. "$values"
set +a
names=$(sed -n 's/^\([A-Z_]*\)=.*/${\1}/p' "$values" | tr '\n' ' ')
mkdir -p place
for template in templates/*.template; do
  envsubst "$names" <"$template" >"place/$(basename "$template" .template)"
done
