/** Opening files of the host's file system, and file descriptors: small numbers that stand for open files, per runtime. */
import { currentHost, type FileHandle, type FileSystem, type ModuleHost, type OpenOptions } from "../module-host.ts";

/** An error as Node's file system has them. */
const failure = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code });

/** An open file of a host that can only read and write whole files. What is written reaches the host when the handle is flushed or closed. */
class WholeFile implements FileHandle {
  readonly seekable = true;
  private readonly fs: FileSystem;
  private readonly path: string;
  private data: Uint8Array;
  private changed: boolean;
  constructor(fs: FileSystem, path: string, data: Uint8Array, changed: boolean) {
    this.fs = fs;
    this.path = path;
    this.data = data;
    this.changed = changed;
    this.flush();
  }
  read(target: Uint8Array, position: number): number {
    const part = this.data.subarray(position, position + target.length);
    target.set(part);
    return part.length;
  }
  write(bytes: Uint8Array, position: number): number {
    this.resize(Math.max(this.data.length, bytes.length > 0 ? position + bytes.length : 0));
    this.data.set(bytes, position);
    this.changed = true;
    this.flush();
    return bytes.length;
  }
  size(): number {
    return this.data.length;
  }
  truncate(size: number): void {
    this.resize(size);
    this.changed = true;
    this.flush();
  }
  close(): void {
    this.flush();
  }
  private resize(size: number): void {
    if (size === this.data.length) return;
    const data = new Uint8Array(size);
    data.set(this.data.subarray(0, size));
    this.data = data;
  }
  private flush(): void {
    if (!this.changed) return;
    this.changed = false;
    this.fs.writeFile(this.path, this.data.slice());
  }
}

function openWhole(fs: FileSystem, path: string, options: OpenOptions): FileHandle {
  const stat = fs.stat(path);
  if (stat?.kind === "directory") throw failure(options.exclusive ? "EEXIST" : "EISDIR", path);
  if (stat === null && !options.create) throw failure("ENOENT", path);
  if (stat !== null && options.exclusive) throw failure("EEXIST", path);
  const fresh = stat === null || options.truncate;
  return new WholeFile(fs, path, fresh ? new Uint8Array(0) : fs.readFile(path).slice(), fresh);
}

/** Open a file; throws the host's error. */
export function openHandle(host: ModuleHost, path: string, options: OpenOptions): FileHandle {
  const { fs } = host;
  if (fs === null) throw failure(options.create ? "EACCES" : "ENOENT", path);
  return fs.open === undefined ? openWhole(fs, path, options) : fs.open(path, options);
}

/** Give an open file the lowest free descriptor. */
export function newDescriptor(handle: FileHandle): number {
  const { descriptors } = currentHost().state;
  let fd = 3;
  while (descriptors.has(fd)) fd++;
  descriptors.set(fd, handle);
  return fd;
}

/** The standard streams as handles. Reading them is the business of `sys.stdin`, which may have to wait. */
class StandardHandle implements FileHandle {
  readonly seekable = false;
  private readonly host: ModuleHost;
  private readonly fd: 0 | 1 | 2;
  /** Keeps the bytes of an unfinished character. */
  private readonly decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  constructor(host: ModuleHost, fd: 0 | 1 | 2) {
    this.host = host;
    this.fd = fd;
  }
  read(): number {
    throw failure("EAGAIN", "<stdin>");
  }
  write(bytes: Uint8Array): number {
    if (this.fd === 0) throw failure("EBADF", "<stdin>");
    this.host.streams.write(this.fd, this.decoder.decode(bytes, { stream: true }));
    return bytes.length;
  }
  size(): number {
    return 0;
  }
  truncate(): void {
    throw failure("EINVAL", "<stdin>");
  }
  close(): void {}
  isatty(): boolean {
    return this.host.streams.isatty?.(this.fd) ?? false;
  }
}

export const standardHandle = (host: ModuleHost, fd: 0 | 1 | 2): FileHandle => new StandardHandle(host, fd);

/** The open file that a descriptor stands for; throws EBADF. */
export function handleOf(fd: number): FileHandle {
  const host = currentHost();
  if (fd === 0 || fd === 1 || fd === 2) return standardHandle(host, fd);
  const handle = host.state.descriptors.get(fd);
  if (handle === undefined) throw failure("EBADF", String(fd));
  return handle;
}

/** Close a descriptor; throws the host's error. */
export function closeDescriptor(fd: number): void {
  const { descriptors } = currentHost().state;
  const handle = descriptors.get(fd);
  if (handle === undefined) {
    if (fd > 2) throw failure("EBADF", String(fd));
    return;
  }
  descriptors.delete(fd);
  handle.close();
}

/** Write out open files, so that what is about to be read is up to date. */
export function flushDirtyFiles(host: ModuleHost, path: string | null): void {
  for (const f of [...host.state.dirtyFiles]) if (path === null || f.filePath === path) f.writeOut();
}
