import dynamic
from dynamic import computed_one

print(dynamic.real, dynamic.computed_two, computed_one, hasattr(dynamic, "nope"), getattr(dynamic, "nope", "default"))
try:
    dynamic.nope
except AttributeError as e:
    print(e)
try:
    from dynamic import nope
except ImportError as e:
    print(str(e).split(" (")[0])
print(dir(dynamic))
print(dynamic.calls)
dynamic.computed_two = "now real"
print(dynamic.computed_two, len(dynamic.calls))
import types_of

print(type(types_of.instance).__name__, types_of.instance.value)
