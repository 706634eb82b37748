import sys

try:
    from math import sine
except ImportError as e:
    print(e.name, e.name_from, str(e).split(" (")[0])
try:
    import maths
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    import sys.path
except ModuleNotFoundError as e:
    print(e)
try:
    sys.maxsie
except AttributeError as e:
    print(e)
from math import squareroot
