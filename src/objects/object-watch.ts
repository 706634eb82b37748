/**
 * Which objects somebody has to be told about when nobody refers to them any more: instances of classes with `__del__`, and what weak references with
 * a callback are about. As seen from the object layer; who looks, and when, is in modules/finalizers.
 *
 * Programs without such objects pay nothing: the class of an instance says by its JavaScript class (`watchedInstances`) that an instance is to be noted, so
 * no ordinary instance is asked. `TypeFlag.FINALIZER` is kept up to date by `PyType.modified`.
 */
import { ts } from "./state.ts";
import { type PyType, setFinalizerListener } from "./type.ts";
import type { PyObject, Result, Value } from "./value.ts";

/** What a runtime knows about such objects. */
export interface ObjectWatch {
  /** There are such objects, so dropped references are noticed. */
  readonly active: boolean;
  /** An instance of a class with `__del__` has been made. */
  created(o: PyObject): void;
  /** `v` as the result of a native; if the watch has just begun, compiled code that has not seen it gives way. */
  result(v: Value): Result;
}

/** For a runtime that watches nothing. */
export const NO_WATCH: ObjectWatch = { active: false, created: () => {}, result: (v) => v };

type InstanceClass = NonNullable<PyType["instanceClass"]>;

/** The JavaScript class of instances that are noted when they are made; the one below it is that of instances that are not. */
const unwatched = new WeakMap<InstanceClass, InstanceClass>();

function watchedInstances(parent: InstanceClass): InstanceClass {
  const made = class extends parent {
    constructor(cls: PyType) {
      super(cls);
      ts.runtime.watch.created(this);
    }
  };
  unwatched.set(made, parent);
  return made;
}

// A class has got `__del__`, or lost it.
setFinalizerListener((cls, has) => {
  const { instanceClass } = cls;
  if (instanceClass !== undefined)
    cls.instanceClass = has ? watchedInstances(instanceClass) : (unwatched.get(instanceClass) ?? instanceClass);
});

/** Suspended natives whose variables are known, or hold nothing that matters. */
const transparent = new WeakMap<object, readonly unknown[]>();

/** All Python objects that the suspended native `gen` holds in its variables, now or later, are in `held`, or held by somebody else as long as it runs. */
export function seeThrough<T extends object>(gen: T, held: readonly unknown[]): T {
  transparent.set(gen, held);
  return gen;
}

/** What a suspended native holds, if that is known. */
export const heldBy = (gen: object): readonly unknown[] | undefined => transparent.get(gen);
