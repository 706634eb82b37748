import helper
import helper as again
from helper import add, VALUE as value

print(helper.VALUE, value, add(2, 3), again is helper, helper.add is add)
helper.VALUE = "changed"
print(helper.VALUE, value, helper.get())
print(helper.__name__, helper.__file__.endswith("simple_module/helper.py"), helper.__doc__, helper.__package__ == "")
print(type(helper).__name__, repr(helper).startswith("<module 'helper' from "))
try:
    helper.missing
except AttributeError as e:
    print(e)
try:
    from helper import missing
except ImportError as e:
    print(str(e).split(" (")[0], e.name, e.name_from)
import sys

print(sys.modules["helper"] is helper, __name__, sys.modules["__main__"].value)
del sys.modules["helper"]
import helper as fresh

print(fresh is helper, fresh.VALUE, helper.VALUE)
