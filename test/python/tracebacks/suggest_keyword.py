group = []


def attempt(f):
    try:
        f()
    except Exception as e:
        group.append(e)


def function(first, *, verbose=False, timeout=10):
    return first


class C:
    def __init__(self, width, height):
        pass


attempt(lambda: function(1, verbos=True))
attempt(lambda: function(1, timeuot=5))
attempt(lambda: function(frist=1))
attempt(lambda: C(1, heigth=2))
attempt(lambda: print("x", ned=""))
attempt(lambda: sorted([1], kye=len))
attempt(lambda: function(1, something_else=1))
for e in group:
    print(type(e).__name__, e)
raise ExceptionGroup("keywords", group)
