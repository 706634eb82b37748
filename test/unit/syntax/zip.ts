/**
 * A reader of zip archives, for the standard library inside the pyodide package.
 *
 * Invariant: reads stored and deflated entries, which is all that archive has.
 */

import { inflateRawSync } from "node:zlib";

/** Names and contents of the files in an archive, in directory order. */
export function* readZip(data: Buffer): Generator<[string, Uint8Array]> {
  let end = data.length - 22;
  while (data.readUInt32LE(end) !== 0x06054b50) end--;
  let at = data.readUInt32LE(end + 16);
  for (let n = data.readUInt16LE(end + 10); n > 0; n--) {
    const method = data.readUInt16LE(at + 10);
    const size = data.readUInt32LE(at + 20);
    const nameLength = data.readUInt16LE(at + 28);
    const local = data.readUInt32LE(at + 42);
    const name = data.toString("utf8", at + 46, at + 46 + nameLength);
    const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const body = data.subarray(from, from + size);
    yield [name, new Uint8Array(method === 0 ? body : inflateRawSync(body))];
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
}
