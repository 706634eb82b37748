print("b starts")
import a

seen = hasattr(a, "name")
name = "b"


def from_a():
    return a.name


print("b ends")
