/** What the module `weakref` asks the watch: apart from it, because the watch deals with weak references itself. */
import type { RuntimeCore } from "../../objects/state.ts";
import type { PyObject } from "../../objects/value.ts";

export interface ReferenceWatch {
  /** Watch an object: a weak reference to it has a callback. */
  track(o: PyObject): void;
  /** Does nobody refer to the object any more, nor a cycle that it is in? Then its weak references are dead from now on. False if that cannot be seen. */
  isGone(o: PyObject): boolean;
  /** Which of these weak references are themselves out of use, so that `getweakrefs` and `getweakrefcount` leave them out. */
  goneOf(references: readonly PyObject[]): PyObject[];
}

export const watchOf = (rt: RuntimeCore): ReferenceWatch => rt.watch as unknown as ReferenceWatch;
