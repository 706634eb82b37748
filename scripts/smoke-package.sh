#!/usr/bin/env bash
# Packs the built package, installs it into an empty folder, and runs a program through the installed command and through the API.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

cd "$root"
tarball="$(npm pack --silent --ignore-scripts --pack-destination "$folder")"
cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --offline "./$tarball"

expect() {
  if [ "$2" != "$3" ]; then
    echo "smoke test, $1: expected '$2', got '$3'" >&2
    exit 1
  fi
}
echo 'import sys; print("hello", *sys.argv[1:])' > hello.py
expect "command" "hello world" "$(node_modules/.bin/sidewinder hello.py world)"
expect "npx" "hello again" "$(npx --no-install sidewinder hello.py again)"
cat > api.mjs <<'JS'
import { Python } from "sidewinder";
const python = new Python({ stdout: (text) => process.stdout.write(text) });
python.globals.set("add", (a, b) => a + b);
python.run("print('answer', add(40, 2))");
JS
expect "API" "answer 42" "$(node api.mjs)"
expect "package.json" "sidewinder" "$(node -p 'require("sidewinder/package.json").name')"
echo "smoke test: $tarball installs and runs"
