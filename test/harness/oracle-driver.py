# Runs inside Pyodide: prepares a script as `python3 file.py` would, and collects what it did.
#
# The script itself is started from JavaScript through atexit._run_exitfuncs, because that is the one way to
# call exec() with no Python frame beneath it and to be handed its exception untouched: the script's module
# frame then has f_back None and the recursion limit counts exactly as in a process of its own.

import atexit
import builtins
import gc
import importlib
import io
import linecache
import os
import sys
import types
import warnings

_modules = dict(sys.modules)
_builtins = dict(vars(builtins))
_path = list(sys.path)
_filters = list(warnings.filters)
_importers = dict(sys.path_importer_cache)
_digits = sys.get_int_max_str_digits()
_streams = (sys.stdin, sys.stdout, sys.stderr)
_state = {}


def _captured(errors):
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors=errors, newline="\n", write_through=True)


def _on_unraisable(args):
    if args.err_msg is not None and args.err_msg.startswith("Exception ignored in atexit callback"):
        _state["exception"] = args.exc_value
    else:
        sys.__unraisablehook__(args)


def prepare(cwd, path, argv, stdin):
    """Compile the script at `path` and leave it ready to be started; False when it does not compile."""
    os.chdir(cwd)
    sys.argv[:] = list(argv)
    sys.path[:] = [os.path.dirname(path), *_path[1:]]
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")
    sys.stdout = _captured("strict")
    sys.stderr = _captured("backslashreplace")
    _state.clear()
    _state.update(cwd=cwd, stdout=sys.stdout, stderr=sys.stderr, exception=None)
    sys.excepthook = sys.__excepthook__
    sys.unraisablehook = _on_unraisable
    main = types.ModuleType("__main__")
    main.__file__ = path
    main.__builtins__ = builtins
    sys.modules["__main__"] = main
    atexit._clear()
    try:
        with open(path, "rb") as file:
            code = compile(file.read(), path, "exec", dont_inherit=True)
    except SyntaxError as error:
        _state["exception"] = error.with_traceback(None)
        return False
    atexit.register(exec, code, vars(main))
    return True


def _report(error):
    """Print an uncaught exception as the interpreter's main does and return the exit code."""
    if error is None:
        return 0
    if isinstance(error, SystemExit):
        if error.code is None:
            return 0
        if isinstance(error.code, int):
            return error.code & 0xFF
        print(error.code, file=sys.stderr)
        return 1
    sys.excepthook(type(error), error, error.__traceback__)
    return 130 if isinstance(error, KeyboardInterrupt) else 1


def finish():
    """Return (stdout, stderr, exit code) and put the interpreter back as it was."""
    sys.settrace(None)
    sys.setprofile(None)
    for tool in range(6):
        if sys.monitoring.get_tool(tool) is not None:
            sys.monitoring.free_tool_id(tool)
    sys.setrecursionlimit(1000)
    sys.set_int_max_str_digits(_digits)
    sys.set_asyncgen_hooks(None, None)
    sys.set_coroutine_origin_tracking_depth(0)
    sys.breakpointhook = sys.__breakpointhook__
    sys.displayhook = sys.__displayhook__
    cwd = _state["cwd"]
    code = _report(_state.pop("exception"))
    outcome = [_state[name].buffer.getvalue().decode() for name in ("stdout", "stderr")] + [code]
    _state.clear()
    sys.stdin, sys.stdout, sys.stderr = _streams
    sys.excepthook = sys.__excepthook__
    sys.unraisablehook = sys.__unraisablehook__
    # The program's own modules go; what it loaded of the standard library stays, because C modules may be
    # remembered elsewhere (the codec of \N escapes keeps a pointer into unicodedata).
    for name, module in [*sys.modules.items()]:
        if name not in _modules:
            if name not in sys.builtin_module_names and (getattr(module, "__file__", None) or cwd).startswith(cwd):
                del sys.modules[name]
            else:
                _modules[name] = module
    sys.modules.update(_modules)
    names = vars(builtins)
    for name in [*names]:
        if name not in _builtins:
            del names[name]
    names.update(_builtins)
    sys.path[:] = _path
    sys.path_importer_cache.clear()
    sys.path_importer_cache.update(_importers)
    importlib.invalidate_caches()
    warnings.filters[:] = _filters
    linecache.clearcache()
    os.chdir("/")
    gc.collect()
    return outcome
