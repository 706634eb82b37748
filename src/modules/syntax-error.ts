/** The Python exception object for a PythonSyntaxError of the syntax layer or the compiler. */
import { PyTuple } from "../objects/data.ts";
import {
  incompleteInputError,
  indentationError,
  memoryError,
  newException,
  overflowError,
  type PyBaseException,
  syntaxError,
  tabError,
} from "../objects/exception-object.ts";
import { strFromJs } from "../objects/str-object.ts";
import type { PyType } from "../objects/type.ts";
import type { Value } from "../objects/value.ts";
import { EncodingError, type PythonSyntaxError, type SyntaxErrorType } from "../syntax/errors.ts";

const TYPES: Readonly<Record<SyntaxErrorType, PyType>> = {
  SyntaxError: syntaxError,
  IndentationError: indentationError,
  TabError: tabError,
  _IncompleteInputError: incompleteInputError,
  MemoryError: memoryError,
  OverflowError: overflowError,
};

const str = (s: string | null): Value => (s === null ? null : strFromJs(s));

/** `text`: the source line, if the error has none of its own. */
export function syntaxErrorObject(e: PythonSyntaxError, text: string | null = null): PyBaseException {
  const type = TYPES[e.pyType];
  const msg = strFromJs(e.msg);
  if (e.pyType === "MemoryError" || e.pyType === "OverflowError") return newException(type, msg);
  const fields: [string, Value][] = [["msg", msg]];
  let exc: PyBaseException;
  if (e.lineno === null) exc = newException(type, msg);
  else {
    const line = str(e.text ?? text);
    const place = [e instanceof EncodingError ? null : str(e.filename), e.lineno, e.offset, line];
    if (e.endLineno !== null) place.push(e.endLineno, e.endOffset);
    exc = e.placeInArgs ? newException(type, msg, new PyTuple(place)) : newException(type, msg);
    fields.push(["filename", str(e.filename)], ["lineno", e.lineno], ["offset", e.offset], ["text", line]);
    if (e.endLineno !== null) fields.push(["end_lineno", e.endLineno], ["end_offset", e.endOffset]);
  }
  fields.push(["print_file_and_line", null]);
  exc.fields = new Map(fields);
  return exc;
}
