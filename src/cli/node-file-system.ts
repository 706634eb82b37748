/** The real file system, for the command line. */
import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { isatty } from "node:tty";
import type { FileHandle, FileStat, FileSystem, OpenOptions } from "../host/index.ts";

class NodeHandle implements FileHandle {
  readonly #fd: number;
  readonly seekable: boolean;
  constructor(fd: number) {
    this.#fd = fd;
    const s = fstatSync(fd);
    this.seekable = s.isFile() || s.isBlockDevice();
  }
  read(target: Uint8Array, position: number): number {
    return readSync(this.#fd, target, 0, target.length, this.seekable ? position : null);
  }
  write(bytes: Uint8Array, position: number): number {
    return writeSync(this.#fd, bytes, 0, bytes.length, this.seekable ? position : null);
  }
  size(): number {
    return fstatSync(this.#fd).size;
  }
  truncate(size: number): void {
    ftruncateSync(this.#fd, size);
  }
  close(): void {
    closeSync(this.#fd);
  }
  isatty(): boolean {
    return isatty(this.#fd);
  }
}

/** An error as Node's own are. */
const failure = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code });

function flagsOf(o: OpenOptions): number {
  let flags = o.read ? (o.write ? constants.O_RDWR : constants.O_RDONLY) : constants.O_WRONLY;
  if (o.create) flags |= constants.O_CREAT;
  if (o.exclusive) flags |= constants.O_EXCL;
  if (o.truncate) flags |= constants.O_TRUNC;
  return flags;
}

export class NodeFileSystem implements FileSystem {
  readFile(path: string): Uint8Array {
    return readFileSync(path);
  }
  writeFile(path: string, data: Uint8Array): void {
    writeFileSync(path, data);
  }
  open(path: string, options: OpenOptions): FileHandle {
    const fd = openSync(path, flagsOf(options), 0o666);
    if (fstatSync(fd).isDirectory()) {
      closeSync(fd);
      throw failure("EISDIR", path);
    }
    return new NodeHandle(fd);
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
