import pkg
import pkg.sub.deep
from pkg import first, second as two
from pkg.sub import deep, NAME
import pkg.sub as s

print(pkg.__name__, pkg.__package__, pkg.__file__.endswith("pkg/__init__.py"), len(pkg.__path__))
print(first.__name__, two.__name__, deep.__name__, deep.__package__, NAME, s is pkg.sub, pkg.sub.deep is deep)
print(pkg.value, first.value, two.use_first(), deep.up(), s.__name__)
print(sorted(n for n in dir(pkg) if not n.startswith("_")))
try:
    import pkg.nothing
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    from pkg import nothing
except ImportError as e:
    print(str(e).split(" (")[0])
try:
    import pkg.first.inner
except ModuleNotFoundError as e:
    print(e)
import sys

print(sorted(n for n in sys.modules if n.startswith("pkg")))
