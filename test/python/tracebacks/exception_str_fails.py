class BadStr(Exception):
    def __str__(self):
        raise ValueError("no string for you")


class BadRepr(Exception):
    def __repr__(self):
        raise ValueError("no repr for you")


class NotString(Exception):
    def __str__(self):
        return 5


try:
    str(BadStr())
except ValueError as e:
    print(e)
print(str(BadRepr("text")))
try:
    str(NotString())
except TypeError as e:
    print(e)
try:
    try:
        raise BadStr("hidden")
    except BadStr:
        raise NotString("also hidden")
except NotString as e:
    raise BadRepr(BadRepr(), 1) from e
