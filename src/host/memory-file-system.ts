/** A file system in memory: what the API gives a program by default, so that nothing of the host is reachable. */
import type { FileStat, FileSystem } from "../modules/module-host.ts";

/** An error as Node's file system has them; the `io` layer makes an OSError of it. */
class FileError extends Error {
  readonly code: string;
  constructor(code: string, path: string) {
    super(`${code}: ${path}`);
    this.code = code;
  }
}

const normalise = (path: string): string => {
  const out: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") out.pop();
    else out.push(part);
  }
  return out.join("/");
};

export class MemoryFileSystem implements FileSystem {
  readonly #files = new Map<string, Uint8Array>();
  readonly #folders = new Set<string>([""]);

  /** @param files contents by path; folders come into being with their files. Paths are relative to one root, a leading "/" does not matter. */
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files))
      this.writeFile(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
  }

  readFile(path: string): Uint8Array {
    const p = normalise(path);
    const data = this.#files.get(p);
    if (data === undefined) throw new FileError(this.#folders.has(p) ? "EISDIR" : "ENOENT", path);
    return data.slice();
  }

  writeFile(path: string, data: Uint8Array): void {
    const p = normalise(path);
    if (this.#folders.has(p)) throw new FileError("EISDIR", path);
    for (let at = p.indexOf("/"); at >= 0; at = p.indexOf("/", at + 1)) this.#folders.add(p.slice(0, at));
    this.#files.set(p, data.slice());
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
    this.#folders.add(p);
  }

  rmdir(path: string): void {
    if (this.listdir(path).length > 0) throw new FileError("ENOTEMPTY", path);
    this.#folders.delete(normalise(path));
  }

  remove(path: string): void {
    if (!this.#files.delete(normalise(path))) throw new FileError("ENOENT", path);
  }

  rename(from: string, to: string): void {
    this.writeFile(to, this.readFile(from));
    this.remove(from);
  }

  cwd(): string {
    return "/";
  }
}
