# Suggestions that look at self, at the class, at enclosing functions and at builtins, as tracebacks print them.
import sys


def report(f):
    try:
        f()
    except (NameError, AttributeError) as e:
        sys.excepthook(type(e), e, None)
        print(type(e).__name__, getattr(e, "name", None), file=sys.stderr)


module_value = 1


class C:
    class_value = 2
    __private = 3

    def __init__(self):
        self.instance_value = 4

    def bare_instance(self): return instance_value
    def bare_class(self): return class_value
    def bare_method(self): return bare_instance()
    def near_module(self): return module_valeu
    def near_local(self):
        local_thing = 1
        return local_thign
    def near_self(self): return slef.instance_value
    def attr_typo(self): return self.instance_valeu
    def attr_private(self): return self.private
    def attr_mangled(self): return self.__privat
    def not_self(this): return instance_value
    def in_lambda(self): return (lambda: instance_value)()
    def in_comprehension(self): return [instance_value for _ in [1]]
    def in_nested(self):
        def f():
            return instance_value
        return f()
    @classmethod
    def on_class(cls): return class_value
    @property
    def prop(self): return self.missing_thing


c = C()
for name in ("bare_instance", "bare_class", "bare_method", "near_module", "near_local", "near_self", "attr_typo", "attr_private", "attr_mangled", "not_self", "in_lambda", "in_comprehension", "in_nested", "on_class"):
    report(getattr(c, name))
report(lambda: c.prop)
report(lambda: c.Instance_Value)
report(lambda: c._C__privat)
report(lambda: C.clas_value)
report(lambda: c.near_self.__nam__)


def outer():
    outer_variable = 1

    def inner():
        return outer_varable, outer_variable

    return inner()


report(outer)


def loop():
    for index_value in range(1):
        pass
    return index_valeu


report(loop)


def comp():
    return [itm for item in [1]]


report(comp)


def exc():
    try:
        raise ValueError
    except ValueError as error_name:
        pass
    return error_name


report(exc)
report(lambda: exec("undefned_in_exec"))
report(lambda: eval("prnt"))
report(lambda: sys.exi())
report(lambda: "text".joi([]))
e = NameError("hand made", name="module_valu")
report(lambda: (_ for _ in ()).throw(e))
e = AttributeError("by hand", name="instance_valu", obj=c)
report(lambda: (_ for _ in ()).throw(e))
report(lambda: (_ for _ in ()).throw(AttributeError("no name or object")))
