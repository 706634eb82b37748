# member_descriptor or getset_descriptor: visible in the message when one is assigned to.
import sys

for cls, name in [
    (type, "__base__"),
    (type, "__flags__"),
    (BaseException, "__suppress_context__"),
    (BaseException, "__cause__"),
    (type(len), "__module__"),
    (type(len), "__name__"),
    (type(list.append), "__name__"),
    (type(int.__add__), "__name__"),
    (type((1).__add__), "__self__"),
    (OSError, "characters_written"),
    (OSError, "errno"),
    (type(sys.implementation), "__dict__"),
]:
    print(cls.__name__, name, cls.__dict__[name])
for obj, name in [(int, "__base__"), (len, "__name__"), (list.append, "__name__"), (len, "__self__")]:
    try:
        setattr(obj, name, 1)
    except Exception as e:
        print(type(e).__name__, e)
