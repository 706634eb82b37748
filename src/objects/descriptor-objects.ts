/** `property` and `classmethod` objects; `staticmethod` is in builtin-function.ts, where natives need it. Behaviour: descriptors.ts. */
import { classMethodType, propertyType } from "./core-types.ts";
import type { PyDict } from "./hash-table.ts";
import type { PyType } from "./type.ts";
import { PyObject, type Value } from "./value.ts";

export class PyProperty extends PyObject {
  fget: Value = null;
  fset: Value = null;
  fdel: Value = null;
  doc: Value = null;
  /** `doc` is the getter's own docstring. */
  getterDoc = false;
  name: Value | undefined = undefined;
  dict: PyDict | null = null;
  constructor(cls: PyType = propertyType) {
    super(cls);
  }
}

export class PyClassMethod extends PyObject {
  callable: Value;
  dict: PyDict | null = null;
  constructor(callable: Value, cls: PyType = classMethodType) {
    super(cls);
    this.callable = callable;
  }
}
