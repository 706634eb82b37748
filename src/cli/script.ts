/** Finding the script of `sidewinder file.py`. */
import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";

export interface Script {
  /** As tracebacks and `__file__` show it: absolute. */
  readonly file: string;
  /** `sys.path[0]`. */
  readonly folder: string;
  readonly text: Uint8Array;
  /** `__package__`: of a folder's `__main__.py` "", of a file None. */
  readonly packageName: string | null;
}

const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: "[Errno 2] No such file or directory",
  EACCES: "[Errno 13] Permission denied",
  ENOTDIR: "[Errno 20] Not a directory",
  ELOOP: "[Errno 40] Too many levels of symbolic links",
};

/** A path made absolute as CPython does it: "." and ".." stay. */
function absolute(path: string): string {
  if (path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path)) return path;
  return `${process.cwd().replace(/\/$/, "")}/${path}`;
}

const folderOf = (file: string): string => file.slice(0, Math.max(file.lastIndexOf("/"), 1));

/** The folder to import from: of the script itself, not of a symbolic link to it. */
function importFolder(path: string): string {
  const target = lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
  return realpathSync(folderOf(absolute(target)));
}

export function findScript(path: string): Script | { readonly problem: string; readonly status: number } {
  const file = absolute(path);
  try {
    if (!statSync(path).isDirectory())
      return { file, folder: importFolder(path), text: readFileSync(path), packageName: null };
    const main = `${file.replace(/\/$/, "")}/__main__.py`;
    if (statSync(main, { throwIfNoEntry: false }) === undefined)
      return { problem: `can't find '__main__' module in '${file}'`, status: 1 };
    return { file: main, folder: file.replace(/\/$/, ""), text: readFileSync(main), packageName: "" };
  } catch (e) {
    const { code = "" } = e as NodeJS.ErrnoException;
    return { problem: `can't open file '${file}': ${MESSAGES[code] ?? `[${code}]`}`, status: 2 };
  }
}
