# Struct sequences of sys, the helpers of site and __future__, string templates: methods by name.
import __future__
import builtins
import string.templatelib
import sys
import warnings


def attempt(what, function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
    except BaseException as e:
        print(what, type(e).__name__, e)
    else:
        text = repr(result)
        print(what, type(result).__name__ if " at 0x" in text else text[:120])


for name, value in [("version_info", sys.version_info), ("flags", sys.flags), ("float_info", sys.float_info), ("int_info", sys.int_info), ("hash_info", sys.hash_info),
                    ("thread_info", sys.thread_info), ("asyncgen_hooks", sys.get_asyncgen_hooks())]:
    cls = type(value)
    stable = name in ("version_info", "float_info")
    n = len(value)
    print(name, cls.__name__, cls.__module__, cls.__bases__, n, cls.n_fields, cls.n_sequence_fields, cls.n_unnamed_fields)
    print(name, repr(value) if stable else repr(value).split("(")[0], str(value) == repr(value), cls.__repr__(value) == repr(value))
    function, args = cls.__reduce__(value)
    print(name, function is cls, type(args).__name__, [type(a).__name__ for a in args], args[0] == tuple(value))
    print(name, cls.__match_args__)
    attempt(f"{name} new", cls)
    attempt(f"{name} new", cls, range(n))
    attempt(f"{name} new", cls.__new__, cls, range(n))
    attempt(f"{name} new short", cls, [1])
    attempt(f"{name} new long", cls, range(50))
    attempt(f"{name} new wrong", cls, 5)
    attempt(f"{name} new dict", cls, range(n), {})
    attempt(f"{name} new dict", cls, range(n), {"unknown": 1})
    attempt(f"{name} new dict", cls, range(n), 5)
    attempt(f"{name} new keyword", cls, sequence=range(n))
    attempt(f"{name} new keyword", cls, unknown=range(n))
    attempt(f"{name} replace", lambda: cls.__replace__(value) == value)
    attempt(f"{name} replace", cls.__replace__, value, unknown=1)
    attempt(f"{name} replace", cls.__replace__, value, 1)
    attempt(f"{name} replace", lambda: getattr(cls.__replace__(value, **{cls.__match_args__[0]: 99}), cls.__match_args__[0]))
    attempt(f"{name} compare", lambda: [value == tuple(value), value < (), value + () == tuple(value), hash(value) == hash(tuple(value)), value * 0, value[:0], value.count(5) >= 0])
    attempt(f"{name} set", setattr, value, cls.__match_args__[0], 1)
    attempt(f"{name} item", value.__getitem__, n)
    attempt(f"{name} index", value.index, "not there")
    attempt(f"{name} subclass", type, "Sub", (cls,), {})

for name in ("quit", "exit", "copyright", "credits", "license", "help"):
    helper = getattr(builtins, name, None)
    if helper is None:
        print(name, "is not there")
        continue
    print(name, type(helper).__name__, type(helper).__module__, callable(helper))
    if name in ("quit", "exit", "help"):
        print(repr(helper))
for name in ("quit", "exit"):
    for args in ((), (0,), (3,), ("text",), (None,)):
        try:
            getattr(builtins, name)(*args)
        except SystemExit as e:
            print(name, args, e.code, e.args)
    attempt(name, getattr(builtins, name), 1, 2)
    attempt(name, getattr(builtins, name), code=7)

print(len(__future__.all_feature_names), __future__.all_feature_names[:3])
for name in __future__.all_feature_names:
    feature = getattr(__future__, name)
    print(name, repr(feature), feature.getOptionalRelease(), feature.getMandatoryRelease(), feature.compiler_flag)

Template, Interpolation = string.templatelib.Template, string.templatelib.Interpolation
x = 5
t = t"a{x}b{x!r:>{x}}"
it = iter(t)
print(it.__iter__() is it, it.__next__(), [type(part).__name__ for part in it])
attempt("over", it.__next__)
attempt("iter", type(it))
attempt("generic", Template.__class_getitem__, int)
attempt("generic", Interpolation.__class_getitem__, int)
attempt("reduce", lambda: t.interpolations[1].__reduce__()[1])
function, args = t.interpolations[1].__reduce__()
print(function is Interpolation, args, function(*args).format_spec)
attempt("reduce", lambda: len(t.__reduce__()[1]))
attempt("add", lambda: (t + t).strings)
attempt("add", lambda: t + "x")
attempt("add", lambda: "x" + t)
attempt("interpolation", Interpolation)
attempt("interpolation", Interpolation, 1, 2)
attempt("interpolation", lambda: Interpolation(1, "e", "r", "spec").conversion)
attempt("interpolation", lambda: Interpolation(1, "e", "x", "spec"))
attempt("interpolation", lambda: Interpolation(value=1, expression="e", conversion=None, format_spec="s").expression)
attempt("template", lambda: Template("a", "b", Interpolation(1, "e"), Interpolation(2, "f")).strings)
attempt("template", lambda: Template(1))
attempt("template", Template, a=1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("message", UserWarning)
print(str(caught[0]).split("{")[0], caught[0].message, caught[0].category.__name__, str(caught[0])[:28])
for singleton in (None, ..., NotImplemented):
    attempt("bool", lambda: bool(singleton))
    attempt("dir", lambda: "__bool__" in dir(singleton))
e = AttributeError("m", name="n", obj=5)
print(e.__getstate__(), AttributeError("m").__getstate__(), AttributeError("m", obj=5).__getstate__())
e.extra = 1
print(e.__getstate__(), e.__reduce__()[0].__name__, e.__reduce__()[1:])
i = ImportError("m", name="n", path="p")
print(i.__reduce__(), ImportError("m").__reduce__(), i.__getstate__())
i.extra = 1
print(i.__reduce__())
attempt("reduce", i.__reduce__, 1)
attempt("getstate", e.__getstate__, 1)
attempt("group", ExceptionGroup.__class_getitem__, int)
