/** The text of `sidewinder -h`. */
export const HELP = `usage: sidewinder [option] ... [-c cmd | -m mod | file | -] [arg] ...

The program:
  file           run a file (or the __main__.py of a folder)
  -c cmd         run the program given as text
  -m mod         run a module or package by its name
  -              read the program from standard input
  (nothing)      the interactive interpreter; with redirected input as -
  arg ...        arguments of the program, in sys.argv[1:]

Options:
  -i             go on interactively after the program
  -q             no banner in the interactive interpreter
  -O             drop assert statements; -OO: docstrings too
  -W arg         warning filter: action:message:category:module:line
  -u             write output without buffering
  -E, -I, -P     ignore PYTHON* variables; isolated; no script folder in sys.path
  -S -s -B -b -d -R -v -x
                 accepted for CPython's sake, without effect
  -X frames=off|basic|full
                 how much of frames Python can reach: nothing, frames without
                 locals, everything (the default; it is nearly free)
  -X:Frames, -X:FullFrames
                 IronPython's spellings of frames=basic and frames=full
  -X frame-alloc=lazy|cached|eager
                 when heap frames are made: at an escape point (the default), or for
                 every call, with or without a free list; for measurements
  -X jit=off|on|always
                 when functions are compiled to JavaScript: never, once they are
                 hot (the default), at their first call (for tests)
  --frame-stats  report calls, stack records and heap frames at the end
  --jit-stats    report on the compiler at the end
  --jit-dump FUNC
                 show a function as compiled
  --dis          show the bytecode of the program instead of running it
  -V, --version  show the version
  -h, --help     show this text
`;
