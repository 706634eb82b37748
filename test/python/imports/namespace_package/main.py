import space.one
from space import two
from space.nested.deep import where

print(space.one.value, two.value, where())
print(space.__name__, space.__file__ if hasattr(space, "__file__") else "no file", hasattr(space, "__path__"))
print(space.__package__, space.one.__package__, type(space).__name__)
try:
    import space.three
except ModuleNotFoundError as e:
    print(e)
try:
    from space import three
except ImportError as e:
    print(str(e).split(" (")[0])
