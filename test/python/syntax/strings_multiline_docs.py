"""Module docstring."""
print(__doc__)


def f():
    """First line.

    Indented line.
      More.
    """


def g():
    "one" " joined"


def h():
    f"not {'a docstring'}"


def i():
    b"bytes are not"


def j():
    # a comment first
    '''after a comment'''
    "second string is not"


class C:
    """   Leading and trailing.   """

    def m(self):
        r"""raw \d"""

    x = 1
    "not a docstring either"


print(repr(f.__doc__))
for o in (g, h, i, j, C, C.m, lambda: "x"):
    print(repr(o.__doc__))
C.__doc__ = "changed"
print(C.__doc__, C().__doc__)


class NoDoc(C): pass


print(NoDoc.__doc__)


class Prop:
    __slots__ = ()
    @property
    def p(self):
        """prop doc"""


print(Prop.p.__doc__, Prop.__doc__)
text = """\
line one
    indented
last\
 joined"""
print(text)
print("""a""" """b""", '''it's "quoted"''', """\"\"\"""", len("""
"""), """ends with quote\"""")
sql = ("select a,"
       " b "
       f"from {'t'}"
       r" where x = '\n'")
print(sql)
async def co():
    "coroutine doc"
def ge():
    "generator doc"
    yield
print(co.__doc__, ge.__doc__, int.__doc__[:7], type(len.__doc__).__name__)
try:
    f().__doc__ = 1
except AttributeError as e:
    print(e)
