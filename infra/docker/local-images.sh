#!/usr/bin/env bash
# Builds stand-ins for official images, by their names, where none can be pulled: `local-images.sh [mongodb kafka redis node]`.
# As root on Debian, with mmdebstrap, after `npm ci`. They go into the engine of this working copy alone (`engine start`), so that
# nobody takes them for the real ones; those that are there are kept.
set -euo pipefail
cd "$(dirname "$0")/../.."

local=$PWD/infra/docker/local
contexts=$PWD/.candor/engine/contexts
declare -A tags=([mongodb]=mongo:8 [kafka]=apache/kafka:4.1.0 [redis]=redis:8 [node]=node:24-slim)
DOCKER_HOST=$(infra/docker/engine host)
export DOCKER_HOST DOCKER_BUILDKIT=0

there() { docker image inspect "$1" > /dev/null 2>&1; }

# debian TAG [PACKAGE…]: Debian 12, for which the mongod was built, from where this machine has its own packages.
debian() {
  local tag=$1 mirror packages
  shift
  packages=$(IFS=,; echo "$*")
  if there "$tag"; then return 0; fi
  # shellcheck disable=SC2016
  mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' | awk '$2 == "bookworm" && $1 ~ /debian\/$/ { print $1; exit }')
  # files are not forced to the disk one by one: what is cut short is thrown away as a whole
  mmdebstrap --mode=root --variant=minbase --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/doc/*' \
    --dpkgopt='path-exclude=/usr/share/locale/*' ${packages:+"--include=$packages"} \
    bookworm "$contexts/debian.tar" "${mirror:-http://deb.debian.org/debian}" > "$contexts/debian.log" 2>&1 \
    || { tail -n 20 "$contexts/debian.log"; return 1; }
  docker import "$contexts/debian.tar" "$tag" > /dev/null
  rm "$contexts/debian.tar"
}

# build NAME FILE…: the named files are its context
build() {
  local name=$1 context=$contexts/$1
  shift
  rm -rf "$context"
  mkdir -p "$context"
  cp -rL "$local/$name.Dockerfile" "$@" "$context"
  docker build --quiet --network host --file "$context/$name.Dockerfile" --tag "${tags[$name]}" "$context" > "$context.log" 2>&1 \
    || { tail -n 30 "$context.log"; return 1; }
  rm -rf "$context"
}

image() {
  local name=$1 started=$SECONDS node=node_modules/node/bin/node found
  if there "${tags[$name]}"; then return 0; fi
  case $name in
    node) debian candor-local/debian:12 ;;
    *) debian candor-local/servers:12 libcurl4 libldap-2.5-0 libssl3 openjdk-17-jre-headless redis-server ;;
  esac
  case $name in
    mongodb | kafka) found=$(node "$local/provision.mjs" "$name") ;;
  esac
  case $name in
    mongodb) build mongodb $node "$found" "$local"/mongo{sh.mjs,db-entrypoint.sh} infra/local/servers/{mongodb-command,bson}.mjs ;;
    kafka) build kafka "$found" "$local/kafka-run" ;;
    redis) build redis "$local/redis-entrypoint.sh" ;;
    node) build node $node "$(dirname "$(dirname "$(realpath "$(command -v npm)")")")" /etc/ssl/certs/ca-certificates.crt ;;
  esac
  echo "built a stand-in for ${tags[$name]}: $((SECONDS - started)) s"
}

[ $# -gt 0 ] || set -- mongodb kafka redis node
for name in "$@"; do
  [ -n "${tags[$name]:-}" ] || { echo "There is no image \"$name\": ${!tags[*]}" >&2; exit 2; }
done
docker version > /dev/null 2>&1 || { echo 'The engine of this working copy does not run: infra/docker/engine start' >&2; exit 1; }
rm -rf "$contexts"
mkdir -p "$contexts"
for name in "$@"; do image "$name"; done
