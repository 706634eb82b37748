/** Notes on exceptions (PEP 678): `__notes__` is an ordinary attribute, made by the first note. */
import { getOwnAttr, setOwnAttr } from "./attributes.ts";
import { PyList } from "./data.ts";
import { type PyBaseException, raise, typeError } from "./exception-object.ts";
import type { Value } from "./value.ts";

/** `exc.add_note(note)` with a str. Gives None. */
export function addNote(e: PyBaseException, note: Value): Value | undefined {
  const notes = getOwnAttr(e, "__notes__");
  if (notes === undefined) setOwnAttr(e, "__notes__", new PyList([note]));
  else if (notes instanceof PyList) notes.items.push(note);
  else return raise(typeError, "Cannot add note: __notes__ is not a list");
  return null;
}
