e = ValueError("odd notes")
e.__notes__ = ["fine", 5, None, ("a", 1)]
try:
    raise e
except ValueError as caught:
    print(caught.__notes__)


class Loud(Exception):
    __notes__ = "not a list"


raise Loud("x") from e
