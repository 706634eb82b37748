import sys
import replaces_itself
import plain

print(replaces_itself, replaces_itself.answer)
sys.modules["made_up"] = plain
import made_up

print(made_up is plain, made_up.__name__)
sys.modules["object_module"] = type("Fake", (), {"attr": "from a fake module"})()
import object_module
from object_module import attr

print(object_module.attr, attr)
try:
    from object_module import nope
except ImportError as e:
    print(str(e).split(" (")[0])
Module = type(sys)
m = Module("handmade", "its doc")
print(m.__name__, m.__doc__, sorted(vars(m)))
m.x = 1
exec("y = x + 1\ndef f(): return y", vars(m))
print(m.y, m.f(), repr(m), m.f.__module__)
try:
    m.zzz
except AttributeError as e:
    print(e)
try:
    Module()
except TypeError as e:
    print(e)
plain.counter += 1
import plain as same

print(same.counter, plain.__dict__ is vars(same))


class Special(Module):
    @property
    def prop(self):
        return "a property on a module"


plain.__class__ = Special
print(plain.prop, type(plain).__name__)
try:
    plain.__class__ = int
except TypeError as e:
    print(e)
