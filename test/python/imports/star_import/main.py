from with_all import *
from without_all import *

print(sorted(n for n in globals() if not n.startswith("__")))
print(public, _listed, other())
try:
    hidden
except NameError as e:
    print(e)
try:
    _private
except NameError as e:
    print(e)
try:
    from bad_all import *
except AttributeError as e:
    print(e)
try:
    from bad_type import *
except TypeError as e:
    print(e)
from pack import *

print(listed_submodule.__name__, "unlisted_submodule" in globals())
try:
    exec("def f():\n    from with_all import *")
except SyntaxError as e:
    print(e.msg)


class C:
    exec("from with_all import *")


print(C.public, C._listed)
