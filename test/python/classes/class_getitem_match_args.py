class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"


print(Box[int], Box[1, 2], Box["x"])


class SubBox(Box): pass


print(SubBox[None])
try:
    Box()[0]
except TypeError as e:
    print(e)
try:
    class Plain: pass
    Plain[int]
except TypeError as e:
    print(e)
print(list[int], dict[str, list[int]], tuple[int, ...], type[int], list[int].__origin__, list[int].__args__)
print(list[int]([1, 2]), list[int] == list[int], isinstance([], list))
try:
    isinstance([], list[int])
except TypeError as e:
    print(e)
print(int | str, int | None, (int | str).__args__, isinstance(5, int | str), issubclass(bool, int | None))
try:
    int | 5
except TypeError as e:
    print(e)


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def where(p):
    match p:
        case Point(0, 0): return "origin"
        case Point(0, y): return f"y={y}"
        case Point(x=x, y=0): return f"x={x}"
        case Point(x, y) if x == y: return "diagonal"
        case Point(): return "somewhere"
        case _: return "no point"


print([where(p) for p in (Point(0, 0), Point(0, 5), Point(3, 0), Point(2, 2), Point(1, 2), 5)])
try:
    match Point(1, 2):
        case Point(1, 2, 3): pass
except TypeError as e:
    print(e)
try:
    match Point(1, 2):
        case Point(1, x=1): pass
except TypeError as e:
    print(e)
Point.__match_args__ = ["x"]
try:
    match Point(1, 2):
        case Point(1): pass
except TypeError as e:
    print(e)
try:
    match 5:
        case where(): pass
except TypeError as e:
    print(e)
