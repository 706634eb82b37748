/**
 * CPython's standard library from the `pyodide` package, as test material: [path, bytes] of every .py file.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inflateRawSync } from "node:zlib";

export const STDLIB_ZIP = join(
  dirname(createRequire(import.meta.url).resolve("pyodide/package.json")),
  "python_stdlib.zip",
);

/** Reads the zip's central directory; no dependency needed for stored and deflated entries. */
export function stdlibFiles(): [path: string, source: Uint8Array][] {
  const zip = readFileSync(STDLIB_ZIP);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const files: [string, Uint8Array][] = [];
  for (let i = 0; i < count; i++) {
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    if (name.endsWith(".py")) {
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const data = zip.subarray(start, start + size);
      files.push([name, method === 0 ? data : inflateRawSync(data)]);
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}
