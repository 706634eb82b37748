/** The real file system, for the command line. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import type { FileStat, FileSystem } from "../host/index.ts";

export class NodeFileSystem implements FileSystem {
  readFile(path: string): Uint8Array {
    return readFileSync(path);
  }
  writeFile(path: string, data: Uint8Array): void {
    writeFileSync(path, data);
  }
  stat(path: string): FileStat | null {
    const s = statSync(path, { throwIfNoEntry: false });
    if (s === undefined) return null;
    return {
      kind: s.isFile() ? "file" : s.isDirectory() ? "directory" : "other",
      size: s.size,
      mtime: s.mtimeMs / 1000,
    };
  }
  listdir(path: string): string[] {
    return readdirSync(path);
  }
  mkdir(path: string): void {
    mkdirSync(path);
  }
  rmdir(path: string): void {
    rmdirSync(path);
  }
  remove(path: string): void {
    unlinkSync(path);
  }
  rename(from: string, to: string): void {
    renameSync(from, to);
  }
  cwd(): string {
    return process.cwd();
  }
}
