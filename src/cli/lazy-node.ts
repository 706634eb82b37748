/**
 * Modules of Node that few runs need, loaded when they do: they take milliseconds. (A dynamic `import()` would do for Node, but makes the bundler
 * turn every constant of the bundle into a variable.)
 */
import { createRequire } from "node:module";

const load = (name: string): unknown => createRequire(process.execPath)(name);

export const tty = () => load("node:tty") as typeof import("node:tty");
export const readline = () => load("node:readline") as typeof import("node:readline");
export const os = () => load("node:os") as typeof import("node:os");
