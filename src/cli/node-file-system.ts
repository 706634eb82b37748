/** The real file system, for the command line. */
import * as fs from "node:fs";
import type { FileStat, FileSystem } from "../host/index.ts";

export class NodeFileSystem implements FileSystem {
  readFile(path: string): Uint8Array {
    return fs.readFileSync(path);
  }
  writeFile(path: string, data: Uint8Array): void {
    fs.writeFileSync(path, data);
  }
  stat(path: string): FileStat | null {
    const s = fs.statSync(path, { throwIfNoEntry: false });
    if (s === undefined) return null;
    return {
      kind: s.isFile() ? "file" : s.isDirectory() ? "directory" : "other",
      size: s.size,
      mtime: s.mtimeMs / 1000,
    };
  }
  listdir(path: string): string[] {
    return fs.readdirSync(path);
  }
  mkdir(path: string): void {
    fs.mkdirSync(path);
  }
  rmdir(path: string): void {
    fs.rmdirSync(path);
  }
  remove(path: string): void {
    fs.unlinkSync(path);
  }
  rename(from: string, to: string): void {
    fs.renameSync(from, to);
  }
  cwd(): string {
    return process.cwd();
  }
}
