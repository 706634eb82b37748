# f_locals of a class body is its namespace itself.
import sys


def caller_locals():
    return sys._getframe(1).f_locals


class A:
    x = 1
    frame = sys._getframe()
    frame.f_locals["y"] = 2
    z = y + 1
    print(sorted(k for k in frame.f_locals if not k.startswith("__")))
    print(frame.f_locals is locals(), type(frame.f_locals).__name__)
    print(frame.f_code.co_name, frame.f_code.co_qualname if hasattr(frame.f_code, "co_qualname") else "")
    caller_locals()["from_call"] = "set by a callee"
    print(from_call)


print(A.y, A.z, A.from_call)
print(A.frame.f_locals["x"])


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return {"prepared": name}


class B(metaclass=Meta):
    inside = sys._getframe().f_locals["prepared"]

    class Inner:
        outer_name = sys._getframe(1).f_code.co_name
        names = sorted(k for k in sys._getframe().f_locals if not k.startswith("__"))


print(B.inside, B.Inner.outer_name, B.Inner.names)
