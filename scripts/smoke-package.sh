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
# TypeScript sees an ES module with complete types, none of them `any`.
cat > api.mts <<'TS'
import * as api from "sidewinder";
type IsAny<T> = 0 extends 1 & T ? true : false;
const python = new api.Python({ stdout: (text) => void text.length });
python.evalFrameHook = (frame: api.Frame) => void frame.code.name;
const known: false[] = [
  false satisfies IsAny<api.Frame>,
  false satisfies IsAny<api.FrameStats>,
  false satisfies IsAny<api.FileSystem>,
  false satisfies IsAny<ReturnType<api.Python["run"]>>,
  false satisfies IsAny<api.Python["jitStatus"]>,
];
void known;
TS
for kind in "node16 node16" "esnext bundler"; do
  set -- $kind
  "$root/node_modules/.bin/tsc" --noEmit --strict --target es2022 --module "$1" --moduleResolution "$2" --types '' api.mts
done
any="$(grep -rnE '(:|<|\|) *any\b' node_modules/sidewinder/dist/types | grep -v '^[^:]*:[0-9]*: *\(\*\|/\*\)' || true)"
expect "types" "" "$any"
expect "package.json" "sidewinder" "$(node -p 'require("sidewinder/package.json").name')"
echo "smoke test: $tarball installs and runs"
