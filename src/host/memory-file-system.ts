/** A file system in memory: what the API gives a program by default, so that nothing of the host is reachable. */
import { UsageError } from "./errors.ts";
import { isBytes, looked, shown } from "./host-values.ts";
import type { FileHandle, FileStat, FileSystem, OpenOptions } from "../modules/module-host.ts";

/** An error as Node's file system has them; the `io` layer makes an OSError of it. */
class FileError extends Error {
  readonly code: string;
  constructor(code: string, path: string) {
    super(`${code}: ${path}`);
    this.code = code;
  }
}

/** The path without what does not matter. Hosts call these methods, too, so it is looked at. */
const normalise = (path: unknown): string => {
  if (typeof path !== "string") throw new UsageError(`a path must be a string, not ${shown(path)}`);
  const out: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") out.pop();
    else out.push(part);
  }
  return out.join("/");
};

const parentOf = (p: string): string => p.slice(0, Math.max(p.lastIndexOf("/"), 0));

/** The contents of a file; an open file keeps them although the file is removed. */
class Content {
  data: Uint8Array;
  length: number;
  constructor(data: Uint8Array) {
    this.data = data;
    this.length = data.length;
  }
  get bytes(): Uint8Array {
    return this.data.subarray(0, this.length);
  }
  resize(size: number): void {
    if (size > this.data.length) {
      const grown = new Uint8Array(Math.max(size, this.data.length * 2));
      grown.set(this.bytes);
      this.data = grown;
    } else if (size > this.length) this.data.fill(0, this.length, size);
    this.length = size;
  }
}

class MemoryHandle implements FileHandle {
  readonly seekable = true;
  readonly #content: Content;
  constructor(content: Content) {
    this.#content = content;
  }
  read(target: Uint8Array, position: number): number {
    const part = this.#content.bytes.subarray(position, position + target.length);
    target.set(part);
    return part.length;
  }
  write(bytes: Uint8Array, position: number): number {
    const end = position + bytes.length;
    if (bytes.length > 0 && end > this.#content.length) this.#content.resize(end);
    this.#content.data.set(bytes, position);
    return bytes.length;
  }
  size(): number {
    return this.#content.length;
  }
  truncate(size: number): void {
    this.#content.resize(size);
  }
  close(): void {}
}

export class MemoryFileSystem implements FileSystem {
  readonly #files = new Map<string, Content>();
  readonly #folders = new Set<string>([""]);

  /** @param files contents by path; folders come into being with their files. Paths are relative to one root, a leading "/" does not matter. */
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    looked("the files", () => {
      if (typeof files !== "object" || files === null)
        throw new UsageError(`the files must be an object, not ${shown(files)}`);
      for (const [path, content] of Object.entries(files))
        this.writeFile(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
    });
  }

  readFile(path: string): Uint8Array {
    const p = normalise(path);
    const data = this.#files.get(p);
    if (data === undefined) throw new FileError(this.#folders.has(p) ? "EISDIR" : "ENOENT", path);
    return data.bytes.slice();
  }

  writeFile(path: string, data: Uint8Array): void {
    const p = normalise(path);
    if (!isBytes(data)) throw new UsageError(`the contents of '${path}' must be a Uint8Array, not ${shown(data)}`);
    if (this.#folders.has(p)) throw new FileError("EISDIR", path);
    this.#needFolders(p, path);
    for (let at = p.indexOf("/"); at >= 0; at = p.indexOf("/", at + 1)) this.#folders.add(p.slice(0, at));
    this.#files.set(p, new Content(data.slice()));
  }

  /** What a path leads through must not be files. */
  #needFolders(p: string, path: string): void {
    for (let at = p.indexOf("/"); at >= 0; at = p.indexOf("/", at + 1))
      if (this.#files.has(p.slice(0, at))) throw new FileError("ENOTDIR", path);
  }

  open(path: string, options: OpenOptions): FileHandle {
    const { create, exclusive, truncate } = looked("the options of open", () => ({ ...options }));
    const p = normalise(path);
    let content = this.#files.get(p);
    if (content === undefined) {
      if (this.#folders.has(p)) throw new FileError(exclusive ? "EEXIST" : "EISDIR", path);
      this.#needFolders(p, path);
      if (!create || !this.#folders.has(parentOf(p))) throw new FileError("ENOENT", path);
      content = new Content(new Uint8Array(0));
      this.#files.set(p, content);
    } else if (exclusive) throw new FileError("EEXIST", path);
    if (path.endsWith("/")) throw new FileError("ENOTDIR", path);
    if (truncate) content.resize(0);
    return new MemoryHandle(content);
  }

  stat(path: string): FileStat | null {
    const p = normalise(path);
    const data = this.#files.get(p);
    if (data !== undefined) return { kind: "file", size: data.length };
    return this.#folders.has(p) ? { kind: "directory", size: 0 } : null;
  }

  listdir(path: string): string[] {
    const p = normalise(path);
    if (!this.#folders.has(p)) throw new FileError(this.#files.has(p) ? "ENOTDIR" : "ENOENT", path);
    const prefix = p === "" ? "" : p + "/";
    const names = new Set<string>();
    for (const name of [...this.#files.keys(), ...this.#folders])
      if (name !== p && name.startsWith(prefix)) names.add(name.slice(prefix.length).split("/")[0]!);
    return [...names].sort();
  }

  mkdir(path: string): void {
    const p = normalise(path);
    if (this.stat(path) !== null) throw new FileError("EEXIST", path);
    this.#needFolders(p, path);
    if (!this.#folders.has(parentOf(p))) throw new FileError("ENOENT", path);
    this.#folders.add(p);
  }

  rmdir(path: string): void {
    if (this.listdir(path).length > 0) throw new FileError("ENOTEMPTY", path);
    if (normalise(path) === "") throw new FileError("EBUSY", path);
    this.#folders.delete(normalise(path));
  }

  remove(path: string): void {
    const p = normalise(path);
    if (!this.#files.delete(p)) throw new FileError(this.#folders.has(p) ? "EISDIR" : "ENOENT", path);
  }

  rename(from: string, to: string): void {
    const data = this.readFile(from);
    if (normalise(from) === normalise(to)) return;
    this.writeFile(to, data);
    this.remove(from);
  }

  cwd(): string {
    return "/";
  }
}
