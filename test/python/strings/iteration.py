# Iterators over strings: characters, hints, exhaustion, other types for other strings.

for s in ("", "abc", "\xe9\u20ac", "a\U0001f600b", "\ud800x", chr(0xD83D) + chr(0xDE00)):
    it = iter(s)
    print(type(it).__name__, it.__length_hint__(), ascii([c for c in it]), it.__length_hint__(), next(it, None), ascii(list(reversed(s))))
it = iter("abc")
next(it)
print(it.__reduce__()[1:], list(it), it.__reduce__()[1:])
it = iter("abcd")
it.__setstate__(2)
print(list(it))
it = iter("a\U0001f600cd")
it.__setstate__(1)
print(ascii(list(it)))
it = iter("abcd")
it.__setstate__(-3)
print(next(it))
it.__setstate__(30)
print(list(it))
try:
    iter("a").__setstate__("x")
except TypeError as error:
    print(error)


class Sub(str):
    pass


print(type(iter(Sub("ab"))).__name__, list(Sub("ab")), list(enumerate("ab")), list(zip("ab", "\U0001f600x")) == [("a", "\U0001f600"), ("b", "x")])
print(dict.fromkeys("aba"), set("aa"), tuple("ab"), max("hello"), sorted("hello"), "".join(reversed("hello")))
a, b, *c = "hello"
print(a, b, c)
