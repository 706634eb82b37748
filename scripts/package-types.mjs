// Makes dist/types/ what the package needs: the declarations that index.d.ts leads to and no others, marked as those of an ES module, which index.mjs is
// (dist/package.json would make them CommonJS, and TypeScript then allows imports that fail at run time).
import { readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The files that a declaration names, directly or not. */
function reach(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name] of readFileSync(file, "utf8").matchAll(/(?:\bfrom|\bimport|\bimport\()\s*"(\.[^"]+)\.ts"/g))
    reach(join(dirname(file), `${name}.d.ts`), found);
  return found;
}

/** Remove what is not wanted; true if nothing is left. */
function prune(folder, wanted) {
  let empty = true;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (prune(path, wanted)) rmdirSync(path);
      else empty = false;
    } else if (wanted.has(path)) empty = false;
    else rmSync(path);
  }
  return empty;
}

export function packageTypes(folder) {
  prune(folder, reach(join(folder, "index.d.ts")));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
}
