assert True
assert 1, "not evaluated"
try:
    assert False
except AssertionError as e:
    print(repr(e), e.args)
try:
    assert [], "empty list"
except AssertionError as e:
    print(repr(e))
try:
    assert 0, (1, 2)
except AssertionError as e:
    print(repr(e), e.args)


def message():
    print("message evaluated")
    return "m"


assert 5, message()
try:
    assert None, message()
except AssertionError as e:
    print(e)


class Falsy:
    def __bool__(self):
        print("bool")
        return False


try:
    assert Falsy(), f"{1 + 1}"
except AssertionError as e:
    print(e)
AssertionError = KeyError
try:
    assert False, "the real class is used"
except Exception as e:
    print(type(e).__name__)
print(__debug__)
assert (lambda: True)()
assert not []
assert 1 < 2 < 3 and "a" in "abc"
