/**
 * What `frames=off` and `frames=basic` promise (docs/frames.md), under each policy and engine: a program that is handed exceptions, generators and coroutines of
 * trusted code looks everywhere they lead for what is in that code's globals and variables. The same search finds it at the levels that allow it.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type FrameLevel, Python, type PythonOptions } from "../../../src/index.ts";
import { MODES, printed, session } from "./support.ts";

/** Its globals are its own: nothing it hands out is a function of its own. */
const TRUSTED = `
class Marker: pass
in_globals = Marker()
in_globals.where = "globals"

def numbers():
    in_locals = Marker()
    in_locals.where = "locals"
    yield 1
    yield from inner()
    raise KeyError("end")

def inner():
    in_locals = Marker()
    in_locals.where = "locals"
    yield 2

async def coroutine():
    in_locals = Marker()
    in_locals.where = "locals"
    await coroutine()

async def asynchronous():
    in_locals = Marker()
    in_locals.where = "locals"
    yield 1

def fails(depth):
    in_locals = Marker()
    in_locals.where = "locals"
    if depth: fails(depth - 1)
    raise ValueError(depth)

def serve(attack):
    in_locals = Marker()
    in_locals.where = "locals"
    try:
        fails(3)
    except ValueError as e:
        failure = e
    started = numbers()
    next(started)
    delegating = numbers()
    next(delegating); next(delegating)
    attack(failure, numbers(), started, delegating, coroutine(), asynchronous())
    list(inner())  # for whoever still watches
`;

const ATTACK = `
import sys, gc, types, warnings, weakref, traceback, io

FrameType = types.FrameType
METHODS = (types.MethodType, types.BuiltinMethodType, types.MethodWrapperType)
found = set()
seen = {}
SKIP = {"__globals__", "__builtins__", "__subclasses__", "modules"}

def look(*things):
    """Everything that attributes and containers lead to, without calling anything."""
    todo = list(things)
    while todo:
        o = todo.pop()
        if id(o) in seen or isinstance(o, (int, str, bytes, float, complex, type(None))): continue
        seen[id(o)] = o
        if type(o).__name__ == "Marker":
            found.add(o.where)
        if isinstance(o, FrameType): found.add("frame")
        if isinstance(o, type): continue
        if type(o) is dict:
            if o is sys.modules or o is globals(): continue
            todo += o.keys(); todo += o.values()
        elif isinstance(o, (list, tuple, set, frozenset)): todo += o
        elif isinstance(o, types.MappingProxyType) or type(o).__name__ == "FrameLocalsProxy": todo += o.values()
        if isinstance(o, types.FunctionType) and o.__globals__ is not globals() and not of_library(o): found.add("function")
        for name in dir(o):
            if name in SKIP: continue
            try: value = getattr(o, name)
            except Exception as e: value = e
            # Methods are made anew each time: what they lead to is what they are methods of.
            todo.append(value.__self__ if isinstance(value, METHODS) else value)

def of_library(f):
    """A function of a module that everybody may import."""
    module = sys.modules.get(f.__module__)
    return module is not None and f.__globals__ is module.__dict__

def attempt(f, *args):
    try: look(f(*args))
    except BaseException as e: look(e)

def every_function_of(module):
    for name in dir(module):
        if name in ("exit", "modules") or name.startswith("set") or "hook" in name and "get" not in name: continue
        f = getattr(module, name)
        if callable(f):
            attempt(f)
            for argument in (0, 1, None, "x"): attempt(f, argument)

def own_exception():
    try: 1 / 0
    except ZeroDivisionError as e:
        look(e, sys.exc_info(), sys.exception())

def hooks():
    def hook(*args):
        look(*args)
        return hook
    for name in ("settrace", "setprofile"):
        f = getattr(sys, name, None)
        if f is None: continue
        f(hook)
        own_exception()
        f(None)
    sys.addaudithook(lambda *args: look(args[1]))
    own = sys.breakpointhook
    sys.breakpointhook = hook
    breakpoint()
    sys.breakpointhook = own
    warnings.showwarning = hook
    warnings.warn("look", stacklevel=2)
    m = sys.monitoring
    try: m.use_tool_id(3, "attack")
    except AttributeError as e: look(e)
    else:
        for name in dir(m.events):
            if name.startswith("_"): continue
            try: m.register_callback(3, getattr(m.events, name), lambda *args: look(args))
            except ValueError: pass
        m.set_events(3, m.events.CALL | m.events.PY_RETURN | m.events.PY_START | m.events.RAISE | m.events.PY_UNWIND)

def stop_monitoring():
    m = sys.monitoring
    if hasattr(m, "set_events"): m.set_events(3, 0); m.free_tool_id(3)

def again(name):
    global sys
    before, own = sys, sys.modules[name]
    del sys.modules[name]
    fresh = __import__(name)
    sys = fresh if name == "sys" else sys
    look(fresh)
    for f in ("_getframe", "_current_frames"):
        if hasattr(fresh, f): attempt(getattr(fresh, f))
    sys = before
    sys.modules[name] = own

def make_frames():
    attempt(FrameType)
    attempt(object.__new__, FrameType)
    attempt(types.TracebackType, None, None, 0, 1)

def attack(failure, fresh, started, delegating, coroutine, asynchronous):
    look(failure, fresh, started, delegating, coroutine, asynchronous)
    own_exception()
    for g in (fresh, started, delegating, coroutine):
        for f in (g.__reduce_ex__, g.__getstate__, g.__dir__): attempt(f, 2)
        attempt(g.throw, ValueError())
        look(g)
    awaitable = asynchronous.asend(None)
    look(awaitable)
    attempt(awaitable.send, None)
    attempt(asynchronous.athrow, ValueError())
    attempt(asynchronous.aclose)
    every_function_of(sys)
    every_function_of(gc)
    for f in ("extract_stack", "walk_stack", "format_stack", "print_exc"):
        if hasattr(traceback, f): attempt(lambda: list(getattr(traceback, f)(None)))
    make_frames()
    hooks()
    for name in ("sys", "builtins", "gc", "types"): again(name)
    ref = weakref.ref(look, look)
    look(ref)
    min([1, 2], key=lambda x: own_exception() or x)
    sorted([1, 2], key=lambda x: own_exception() or x)
    class C:
        def __repr__(self): own_exception(); return ""
        def __del__(self): own_exception()
    repr(C()); str([C()])
    look(sys._getframemodulename(0), sys._getframemodulename(1))

async def nothing(): pass
`;

function search(options: PythonOptions): string {
  const python = new Python({ ...options, stdout: () => {}, stderr: () => {} });
  python.globals.set("TRUSTED", TRUSTED);
  python.globals.set("ATTACK", ATTACK);
  return python.run(`
trusted = {"__name__": "trusted"}
exec(TRUSTED, trusted)
own = {"__name__": "attack"}
exec(ATTACK, own)
trusted["serve"](own["attack"])
own["stop_monitoring"]()
" ".join(sorted(own["found"]))
`) as string;
}

const everywhere = (level: FrameLevel, wanted: string): void => {
  for (const [name, mode] of MODES)
    test(`frames=${level}, ${name}: the search finds ${wanted || "nothing"}`, () => {
      assert.equal(search({ ...mode, frames: level }), wanted);
    });
};

everywhere("off", "");
everywhere("basic", "frame function globals");
everywhere("full", "frame function globals locals");

const FRAME_FUNCTIONS = [
  "_getframe",
  "_current_frames",
  "settrace",
  "gettrace",
  "setprofile",
  "getprofile",
  "call_tracing",
];

test("frames=off: what hands out Frames is not there, and does not come back with a new `sys`", () => {
  const program = `
import sys
old = sys.modules.pop("sys")
import sys as new
for module in old, new:
    print([n for n in ${JSON.stringify(FRAME_FUNCTIONS)} if hasattr(module, n)], hasattr(module.monitoring, "use_tool_id"), module.monitoring.events.LINE)
`;
  assert.deepEqual(printed(program, { frames: "off" }), ["[] False 32", "[] False 32"]);
  const all = `[${FRAME_FUNCTIONS.map((n) => `'${n}'`).join(", ")}] True 32`;
  assert.deepEqual(printed(program, { frames: "basic" }), [all, all]);
});

const WHAT_REMAINS = `
import sys, warnings
def f(a):
    b = [x for x in (a, 2)]
    print(sorted(locals()), sorted(vars()), sorted(dir()), eval("a + b[1]"), globals()["mark"])
    exec("mark += 1", globals())
    print(sys._getframemodulename(0), sys._getframemodulename(1), mark)
    try: missing
    except NameError as e:
        print(e.__traceback__.tb_lineno, e.__traceback__.tb_next, sys.exc_info()[1] is e, sys.exception() is e)
    class C:
        def m(self): return super().__repr__()[:11], __class__.__name__
    return C().m()
mark = 1
print(f(1))
def g():
    got = yield 1
    print(got)
    yield from [2, 3]
it = g()
print(next(it), it.gi_running, it.gi_suspended, it.gi_code.co_name, it.gi_yieldfrom)
print(it.send("sent"), it.gi_yieldfrom is not None)
it.close()
`;

test("whatever only reads the caller's own variables works at every level", () => {
  const full = printed(WHAT_REMAINS, { frames: "full" });
  assert.equal(full.length, 7);
  for (const frames of ["off", "basic"] as const) assert.deepEqual(printed(WHAT_REMAINS, { frames }), full);
});

test("frames=basic: frames know everything but the variables of functions; those of modules and classes are namespaces", () => {
  const program = `
import sys
def outer():
    x = 1
    def inner():
        y = x
        f = sys._getframe()
        f.f_locals["y"] = 5
        return f, y
    return inner()
f, y = outer()
print(dict(f.f_locals), y, f.f_code.co_name, f.f_lineno, f.f_back.f_code.co_name, dict(f.f_back.f_locals), f.f_globals is globals(), f.f_builtins["len"] is len)
print(sys._getframe().f_locals is globals())
class C:
    attribute = 1
    names = [n for n in sys._getframe().f_locals if n[0] != "_"]
print(C.names)
def g():
    inside = 1
    yield
it = g(); next(it)
print(dict(it.gi_frame.f_locals), it.gi_frame.f_lineno, it.gi_frame.f_generator is it)
events = []
def tracer(frame, event, arg):
    events.append((event, frame.f_lineno, dict(frame.f_locals)))
    return tracer
def traced(a):
    b = a
    return b
sys.settrace(tracer); traced(1); sys.settrace(None)
print(events[:4])
f.clear()
print(f.f_lineno)
`;
  assert.deepEqual(printed(program, { frames: "basic" }), [
    "{} 1 inner 9 outer {} True True",
    "True",
    "['attribute']",
    "{} 20 True",
    "[('call', 27, {}), ('line', 28, {}), ('line', 29, {}), ('return', 29, {})]",
    "9",
  ]);
});

test("a hook of the host gets Frames at every level, and Python none of them", () => {
  const names: string[] = [];
  const { python } = session({ frames: "off" });
  python.evalFrameHook = (frame) => names.push(frame.code.name);
  python.run("def f():\n  try: 1/0\n  except ZeroDivisionError as e: return e.__traceback__.tb_frame\nr = f()");
  assert.deepEqual(names, ["<module>", "f"]);
  assert.equal(python.run("r"), null);
});
