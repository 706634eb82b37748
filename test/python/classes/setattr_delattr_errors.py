# Messages of setting and deleting attributes on all kinds of objects.
class Plain:
    pass


class Slots:
    __slots__ = ("a",)


class Empty:
    __slots__ = ()


def function():
    pass


import sys

targets = [
    ("object", object()), ("int", 5), ("str", "s"), ("None", None), ("list", []), ("type int", int), ("slots", Slots()),
    ("empty", Empty()), ("function", function), ("builtin", len), ("method", Plain().__init__), ("module", sys),
    ("generator", (x for x in ())), ("property", property()), ("range", range(3)), ("slice", slice(1)), ("cell", (lambda: targets).__code__),
]
for label, target in targets:
    for name in ("nope", "__class__", "__doc__", "__dict__"):
        if label in ("module", "function") and name in ("nope", "__doc__"):
            continue
        for action in ("set", "del"):
            try:
                if action == "set":
                    setattr(target, name, 1)
                else:
                    delattr(target, name)
                print(label, name, action, "ok")
            except (AttributeError, TypeError) as e:
                print(label, name, action, type(e).__name__, e)
for name in (1, None, b"x"):
    for f in (lambda: setattr(Plain(), name, 1), lambda: getattr(Plain(), name), lambda: delattr(Plain(), name), lambda: hasattr(Plain(), name)):
        try:
            f()
        except TypeError as e:
            print(e)
