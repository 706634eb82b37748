/**
 * `ForwardRef.evaluate`, as CPython's annotationlib has it. Of the format FORWARDREF only names are done: an expression that asks more of an undefined
 * name than to stand there stays the one reference it was.
 */
import { defineLazily, getset, method } from "../objects/builtin-function.ts";
import { callValue } from "../objects/call.ts";
import { forwardRefType, type PyForwardRef } from "../objects/forward-reference.ts";
import type { Value } from "../objects/value.ts";
import { defer, type Gen, settle } from "../objects/value.ts";
import { appLevel } from "./app-level.ts";

const SOURCE = `
import sys, builtins

KEYWORDS = frozenset("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split())


class Names(dict):
    def __init__(self, names, owner, is_class):
        super().__init__(names)
        self.owner = owner
        self.is_class = is_class

    def __missing__(self, name):
        from typing import ForwardRef
        return ForwardRef(name, owner=self.owner, is_class=self.is_class)


class ForwardRef:
    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=1):
        if format == 4:
            return self.__forward_arg__
        if format == 1:
            is_forwardref_format = False
        elif format == 3:
            is_forwardref_format = True
        else:
            raise NotImplementedError(format)
        if owner is None:
            owner = self.__owner__
        if globals is None and self.__forward_module__ is not None:
            globals = getattr(sys.modules.get(self.__forward_module__, None), "__dict__", None)
        if globals is None:
            if isinstance(owner, type):
                module_name = getattr(owner, "__module__", None)
                if module_name:
                    module = sys.modules.get(module_name, None)
                    if module:
                        globals = getattr(module, "__dict__", None)
            elif isinstance(owner, type(sys)):
                globals = getattr(owner, "__dict__", None)
            elif callable(owner):
                globals = getattr(owner, "__globals__", None)
        if globals is None:
            globals = {}
        if type_params is None and owner is not None:
            type_params = getattr(owner, "__type_params__", None)
        if locals is None:
            locals = {}
            if isinstance(owner, type):
                locals.update(vars(owner))
        elif type_params is not None:
            locals = dict(locals)
        if type_params is not None:
            for param in type_params:
                locals.setdefault(param.__name__, param)
        arg = self.__forward_arg__
        if arg.isidentifier() and arg not in KEYWORDS:
            if arg in locals:
                return locals[arg]
            if arg in globals:
                return globals[arg]
            if hasattr(builtins, arg):
                return getattr(builtins, arg)
            if is_forwardref_format:
                return self
            raise NameError(f"name '{arg}' is not defined", name=arg)
        code = self.__forward_code__
        try:
            return eval(code, globals=globals, locals=locals)
        except Exception:
            if not is_forwardref_format:
                raise
        names = Names({**builtins.__dict__, **globals, **locals}, owner, self.__forward_is_class__)
        try:
            return eval(code, globals=globals, locals=names)
        except Exception:
            return self


evaluate_forward_reference = ForwardRef.evaluate


def forward_code(self):
    arg = self.__forward_arg__
    try:
        return compile(f"({arg},)[0]" if arg.startswith("*") else arg, "<string>", "eval")
    except SyntaxError:
        raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
`;

function* call(name: string, args: readonly Value[], kwargs: Map<string, Value>): Gen<Value | undefined> {
  const f = yield* settle(appLevel(name, SOURCE));
  if (f === undefined) return undefined;
  return yield* settle(callValue(f, [...args, ...kwargs.values()], kwargs.size > 0 ? [...kwargs.keys()] : null));
}

function* codeOf(self: PyForwardRef): Gen<Value | undefined> {
  self.code ??= (yield* call("forward_code", [self], new Map())) ?? null;
  return self.code ?? undefined;
}

defineLazily(forwardRefType, () => [
  method("evaluate", "($self, /, *args, **kwargs)", (self: Value, args: Value[], kwargs: Map<string, Value>) =>
    defer(call("evaluate_forward_reference", [self, ...args], kwargs)),
  ),
  getset("__forward_code__", (self: PyForwardRef) => defer(codeOf(self))),
]);
