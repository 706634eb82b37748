# Decorators of typing that mark what they are given.
import typing
from typing import cast, clear_overloads, final, get_overloads, no_type_check, overload, runtime_checkable


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


@final
class Final:
    @final
    def method(self):
        pass


print(Final.__final__, Final.method.__final__, final(5), final(int) is int, final(len) is len, cast("int", "x"))


class Outer:
    @no_type_check
    def marked(self): pass
    def plain(self): pass


@no_type_check
class Checked:
    def method(self): pass
    @classmethod
    def of_class(cls): pass
    @staticmethod
    def static(): pass
    class Inner:
        def method(self): pass
    foreign = Outer
    borrowed = Outer.plain


print(Outer.marked.__no_type_check__, hasattr(Outer.plain, "__no_type_check__"), hasattr(Outer, "__no_type_check__"))
print(Checked.__no_type_check__, Checked.method.__no_type_check__, Checked.of_class.__no_type_check__, Checked.static.__no_type_check__,
      Checked.Inner.__no_type_check__, Checked.Inner.method.__no_type_check__)
print(no_type_check(int) is int)
attempt(no_type_check, 5)
attempt(no_type_check, len)
attempt(no_type_check)


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
first = f
def f(x): return x


class C:
    @overload
    def m(self, x: int): ...
    @overload
    @classmethod
    def c(cls): ...
    def m(self, x): ...
    @classmethod
    def c(cls): ...


attempt(first, 1)
print(first.__name__, [o.__annotations__ for o in get_overloads(f)], len(get_overloads(C.m)), len(get_overloads(C.c)), get_overloads(attempt))
print(overload(5).__name__, overload(len) is first)
attempt(get_overloads, 5)
clear_overloads()
print(get_overloads(f))
for wrong in (C, typing.Generic, int, 5):
    attempt(runtime_checkable, wrong)
