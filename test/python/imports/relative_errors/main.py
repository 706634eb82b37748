try:
    from . import x
except ImportError as e:
    print(e)
try:
    from .mod import x
except ImportError as e:
    print(e)
import p.a

for name in ("too_far", "missing_module", "missing_name"):
    try:
        getattr(p.a, name)()
    except ImportError as e:
        print(type(e).__name__, str(e).split(" (")[0])
exec("from . import a", {"__package__": "p", "__name__": "p.other"})
print("import with an explicit package is fine")
try:
    exec("from . import a", {"__name__": "nowhere"})
except ImportError as e:
    print(e)
