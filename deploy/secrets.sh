#!/bin/sh
# Makes the secrets that docker-compose.yml mounts, once: what is there already stays as it is.
set -eu
umask 077
cd "$(dirname "$0")/.."
mkdir -p secrets/acme
chmod 700 secrets
chmod 755 secrets/acme
make() { [ -s "secrets/$1" ] || { printf '%s' "$2" >"secrets/$1" && echo "made secrets/$1"; }; }
make payload_secret "$(openssl rand -hex 32)"
make database_password "$(openssl rand -hex 32)"
make database_key "$(openssl rand -base64 756 | tr -d '\n')"
make database_url "mongodb://press:$(cat secrets/database_password)@database:27017/press-room?authSource=admin&replicaSet=rs0&w=majority&retryWrites=true&readPreference=primary"
# The secret of a key to an object storage, which somebody else gives out; empty means that files are on the volume.
[ -e secrets/s3_secret_access_key ] || : >secrets/s3_secret_access_key
# Compose mounts each file as it is, so the accounts in the containers have to be able to read it; on this machine nobody
# else comes to it, because the folder is closed to them.
chmod 444 secrets/payload_secret secrets/database_password secrets/database_key secrets/database_url secrets/s3_secret_access_key
