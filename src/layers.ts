/** The layers of DESIGN.md section 4, lowest first: the one list that `scripts/check-layers.ts` holds the imports to. Each is a folder of `src`. */
export const LAYERS = [
  "syntax",
  "compiler",
  "objects",
  "frames",
  "interpreter",
  "jit",
  "modules",
  "host",
  "cli",
] as const;

/** The only layer that may name Node's modules and global objects. */
export const NODE_LAYER = "cli";

/** Files of `src` itself that any layer may import: constants without imports of their own. */
export const SHARED_FILES = ["version.ts"];
