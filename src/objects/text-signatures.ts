/**
 * `__text_signature__` where C says something else than the signature by which Sidewinder binds arguments (builtin-function.ts): other names, or nothing. Only
 * what is shown; calls do not depend on it.
 */
import type { PyBuiltin } from "./builtin-function.ts";

const BINARY = "($self, value, /)";
const TERNARY = "($self, key, value, /)";

/** What the wrappers of type slots say whoever owns them. */
const ALWAYS: ReadonlyMap<string, string> = new Map([
  ["__init__", "($self, /, *args, **kwargs)"],
  ["__call__", "($self, /, *args, **kwargs)"],
  ["__ipow__", "($self, value, /)"],
]);

/** What they say unless a type has a method of its own in their place. */
const USUALLY: ReadonlyMap<string, string> = new Map([
  ["__contains__", "($self, key, /)"],
  ["__getitem__", "($self, key, /)"],
  ["__delitem__", "($self, key, /)"],
  ["__getattribute__", "($self, name, /)"],
  ["__setattr__", "($self, name, value, /)"],
  ["__delattr__", "($self, name, /)"],
  ["__set__", "($self, instance, value, /)"],
  ["__delete__", "($self, instance, /)"],
]);

/** By type or module, and name; null: none at all. */
const FUNCTIONS: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ["BaseException.__setstate__", "($self, state, /)"],
  ["BaseException.add_note", "($self, note, /)"],
  ["BaseException.with_traceback", "($self, tb, /)"],
  ["builtins.__build_class__", null],
  ["builtins.__import__", "($module, /, name, globals=None, locals=None, fromlist=(),\n           level=0)"],
  ["builtins.abs", "($module, x, /)"],
  ["builtins.anext", "($module, aiterator, default=<unrepresentable>, /)"],
  ["bytearray.count", "($self, sub[, start[, end]], /)"],
  ["bytearray.endswith", "($self, suffix[, start[, end]], /)"],
  ["bytearray.find", "($self, sub[, start[, end]], /)"],
  ["bytearray.index", "($self, sub[, start[, end]], /)"],
  ["bytearray.rfind", "($self, sub[, start[, end]], /)"],
  ["bytearray.rindex", "($self, sub[, start[, end]], /)"],
  ["bytearray.startswith", "($self, prefix[, start[, end]], /)"],
  ["bytes.count", "($self, sub[, start[, end]], /)"],
  ["bytes.endswith", "($self, suffix[, start[, end]], /)"],
  ["bytes.find", "($self, sub[, start[, end]], /)"],
  ["bytes.index", "($self, sub[, start[, end]], /)"],
  ["bytes.rfind", "($self, sub[, start[, end]], /)"],
  ["bytes.rindex", "($self, sub[, start[, end]], /)"],
  ["bytes.startswith", "($self, prefix[, start[, end]], /)"],
  [
    "builtins.compile",
    "($module, /, source, filename, mode, flags=0,\n        dont_inherit=False, optimize=-1, *, _feature_version=-1)",
  ],
  ["dict.update", null],
  ["builtins.dir", null],
  ["builtins.getattr", null],
  ["builtins.iter", null],
  ["builtins.max", null],
  ["builtins.min", null],
  ["builtins.next", null],
  ["property.__set_name__", "($self, owner, name, /)"],
  ["builtins.sorted", "($module, iterable, /, *, key=None, reverse=False)"],
  ["str.count", "($self, sub[, start[, end]], /)"],
  ["str.endswith", "($self, suffix[, start[, end]], /)"],
  ["str.find", "($self, sub[, start[, end]], /)"],
  ["str.index", "($self, sub[, start[, end]], /)"],
  ["str.rfind", "($self, sub[, start[, end]], /)"],
  ["str.rindex", "($self, sub[, start[, end]], /)"],
  ["str.startswith", "($self, prefix[, start[, end]], /)"],
  ["type.__prepare__", "($cls, name, bases, /, **kwds)"],
  ["builtins.vars", null],
  ["sys.__breakpointhook__", "($module, /, *args, **kwargs)"],
  ["sys.audit", "($module, event, /, *args)"],
  ["sys.breakpointhook", "($module, /, *args, **kwargs)"],
  ["sys.getsizeof", null],
  ["sys.set_asyncgen_hooks", null],
  ["BufferedRWPair.peek", null],
  ["BufferedRWPair.read", null],
  ["BufferedRWPair.read1", null],
  ["BufferedRWPair.readinto", null],
  ["BufferedRWPair.readinto1", null],
  ["BufferedRWPair.write", null],
  [
    "TextIOWrapper.reconfigure",
    "($self, /, *, encoding=None, errors=None, newline=None,\n            line_buffering=None, write_through=None)",
  ],
  ["_IOBase.__exit__", null],
  ["_RawIOBase.readinto", null],
  ["_RawIOBase.write", null],
  [
    "_io.open",
    "($module, /, file, mode='r', buffering=-1, encoding=None,\n     errors=None, newline=None, closefd=True, opener=None)",
  ],
  ["atexit.register", "($module, func, /, *args, **kwargs)"],
  ["math.log", null],
  ["time.asctime", null],
  ["time.ctime", null],
  ["time.get_clock_info", null],
  ["time.gmtime", null],
  ["time.localtime", null],
  ["time.mktime", "($self, object, /)"],
  ["time.monotonic", "($self, /)"],
  ["time.monotonic_ns", "($self, /)"],
  ["time.perf_counter", "($self, /)"],
  ["time.perf_counter_ns", "($self, /)"],
  ["time.process_time", "($self, /)"],
  ["time.process_time_ns", "($self, /)"],
  ["time.strftime", null],
  ["time.strptime", null],
  ["time.time", "($self, /)"],
  ["time.time_ns", "($self, /)"],
  ["gc.set_threshold", null],
  ["lock.__enter__", "($self, /)"],
  ["RLock.__enter__", "($self, /)"],
  ["_ThreadHandle.join", null],
  ["Generic.__class_getitem__", null],
  ["Generic.__init_subclass__", null],
  ["ParamSpec.__mro_entries__", "($self, object, /)"],
  ["ParamSpecArgs.__mro_entries__", "($self, object, /)"],
  ["ParamSpecKwargs.__mro_entries__", "($self, object, /)"],
  ["TypeVar.__mro_entries__", "($self, object, /)"],
  ["TypeVarTuple.__mro_entries__", "($self, object, /)"],
  ["faulthandler.enable", "($module, /, file=sys.stderr, all_threads=True)"],
  ["async_generator.asend", "($self, object, /)"],
  ["async_generator.athrow", null],
  ["coroutine.send", "($self, object, /)"],
  ["coroutine.throw", null],
  ["generator.send", "($self, object, /)"],
  ["generator.throw", null],
  ["GenericAlias.__instancecheck__", "($self, object, /)"],
  ["GenericAlias.__mro_entries__", "($self, object, /)"],
  ["GenericAlias.__subclasscheck__", "($self, object, /)"],
  ["dict_keys.isdisjoint", "($self, object, /)"],
  ["dict_items.isdisjoint", "($self, object, /)"],
]);

/** Of types. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["bool", "(object=False, /)"],
  ["classmethod", "(function, /)"],
  ["complex", "(real=0, imag=0)"],
  ["enumerate", "(iterable, start=0)"],
  ["filter", "(function, iterable, /)"],
  ["float", "(x=0, /)"],
  ["frozenset", "(iterable=(), /)"],
  ["list", "(iterable=(), /)"],
  ["map", "(function, iterable, /, *iterables, strict=False)"],
  ["memoryview", "(object)"],
  ["object", "()"],
  ["property", "(fget=None, fset=None, fdel=None, doc=None)"],
  ["reversed", "(sequence, /)"],
  ["set", "(iterable=(), /)"],
  ["staticmethod", "(function, /)"],
  ["tuple", "(iterable=(), /)"],
  ["zip", "(*iterables, strict=False)"],
  ["BufferedRWPair", "(reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /)"],
  ["BufferedRandom", "(raw, buffer_size=DEFAULT_BUFFER_SIZE)"],
  ["BufferedReader", "(raw, buffer_size=DEFAULT_BUFFER_SIZE)"],
  ["BufferedWriter", "(raw, buffer_size=DEFAULT_BUFFER_SIZE)"],
  ["BytesIO", "(initial_bytes=b'')"],
  ["FileIO", "(file, mode='r', closefd=True, opener=None)"],
  ["IncrementalNewlineDecoder", "(decoder, translate, errors='strict')"],
  ["StringIO", "(initial_value='', newline='\\n')"],
  [
    "TextIOWrapper",
    "(buffer, encoding=None, errors=None, newline=None,\n              line_buffering=False, write_through=False)",
  ],
  ["lock", "()"],
  ["_local", "()"],
  ["cell", "([contents])"],
  [
    "code",
    "(argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize,\n     flags, codestring, constants, names, varnames, filename, name,\n     qualname, firstlineno, linetable, exceptiontable, freevars=(),\n     cellvars=(), /)",
  ],
  ["ellipsis", "()"],
  ["function", "(code, globals, name=None, argdefs=None, closure=None,\n         kwdefaults=None)"],
  ["GenericAlias", "(origin, args, /)"],
  ["mappingproxy", "(mapping)"],
  ["method", "(function, instance, /)"],
  ["module", "(name, doc=None)"],
  ["NoneType", "()"],
  ["NotImplementedType", "()"],
  ["SimpleNamespace", "(mapping_or_iterable=(), /, **kwargs)"],
  ["traceback", "(tb_next, tb_frame, tb_lasti, tb_lineno)"],
]);

/** What a native says of its parameters: `undefined`: what its own signature says. */
export function shownSignature(f: PyBuiltin): string | null | undefined {
  const { name, text, owner, module } = f;
  const own = FUNCTIONS.get(`${owner === null ? module : owner.shortName}.${name}`);
  if (own !== undefined) return own;
  return ALWAYS.get(name) ?? (text === BINARY || text === TERNARY ? USUALLY.get(name) : undefined);
}

/** What a built-in type says of the arguments that it takes; null: nothing. */
export const typeSignature = (shortName: string): string | null => TYPES.get(shortName) ?? null;
