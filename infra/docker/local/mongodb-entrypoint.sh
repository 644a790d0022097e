#!/bin/sh
# As in the official image: options alone are mongod's, and mongod does not run as root.
set -e
case ${1:-} in -*) set -- mongod "$@" ;; esac
if [ "$1" = mongod ]; then
  [ $# -gt 1 ] || set -- mongod --bind_ip_all
  if [ "$(id -u)" = 0 ]; then
    chown -R mongodb:mongodb /data/db
    exec setpriv --reuid=mongodb --regid=mongodb --init-groups "$@"
  fi
fi
exec "$@"
