# "Did you mean" of failing imports, circular and partial modules, and names that are no modules.
import sys


def last_line(f):
    try:
        f()
    except BaseException as e:
        sys.excepthook(type(e), e, None)


for source in (
    "from math import squrt", "from math import Sqrt", "from math import pie", "from math import zzz", "from math import factorail as f", "from sys import arg", "from time import sleeep", "import math.pi", "import sys.argv", "import time.time",
    "from math.pi import x", "import nope", "import nope.sub", "from nope import x", "from . import x", "from .nope import x", "from .. import x", "import math as m; m.sqr(2)", "import math; math.Pi", "from builtins import pront", "import builtins; builtins.lenn", "from math import *; sqr(4)", "import types; types.SimpleNamespac", "from math import (sqrt, coss, sinn)", "import mth", "import tim", "import System", "import _sys",
):
    last_line(lambda: exec(source, {"__name__": "m", "__package__": ""}))
module = type(sys)("fake")
module.good_name = 1
sys.modules["fake"] = module
for source in ("from fake import good_nam", "import fake; fake.godo_name", "from fake import _private", "import fake.sub", "from fake.sub import x"):
    last_line(lambda: exec(source))
module.__all__ = ["good_name", "missing_one"]
last_line(lambda: exec("from fake import *"))
module.__all__ = 5
last_line(lambda: exec("from fake import *"))
module.__all__ = [5]
last_line(lambda: exec("from fake import *"))
del module.__all__
module.__getattr__ = lambda name: {"dynamic": 42}[name] if name == "dynamic" else (_ for _ in ()).throw(AttributeError(f"custom no {name}"))
ns = {}
exec("from fake import dynamic", ns)
print(ns["dynamic"])
last_line(lambda: exec("from fake import dynamicc"))
last_line(lambda: module.whatever)
module.__file__ = "/somewhere/fake.py"
del module.__getattr__
last_line(lambda: exec("from fake import good_nam"))
last_line(lambda: module.good_nam)
sys.modules["blocked"] = None
last_line(lambda: exec("import blocked"))
last_line(lambda: exec("from blocked import x"))
sys.modules["odd"] = 5
last_line(lambda: exec("from odd import x"))
ns = {}
exec("import odd", ns)
print(ns["odd"])
del module.__name__
last_line(lambda: exec("from fake import good_nam"))
last_line(lambda: module.nothing)
for name in ("fake", "blocked", "odd"):
    del sys.modules[name]
