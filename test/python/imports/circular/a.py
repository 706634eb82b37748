print("a starts")
import b

seen = hasattr(b, "name")
name = "a"


def from_b():
    return b.name


print("a ends")
