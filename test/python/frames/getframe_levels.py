import sys


def three():
    return [sys._getframe(n).f_code.co_name for n in range(4)]


def two():
    return three()


def one():
    return two()


print(one())
print(sys._getframe().f_code.co_name)
print(sys._getframe(0) is sys._getframe())
for bad in (1, 5, 1000):
    try:
        sys._getframe(bad)
    except ValueError as e:
        print(bad, type(e).__name__, e)
try:
    sys._getframe("x")
except TypeError as e:
    print(type(e).__name__)
try:
    sys._getframe(1, 2)
except TypeError as e:
    print(type(e).__name__)


def negative():
    # A negative depth counts as zero.
    return sys._getframe(-3).f_code.co_name


print(negative())
