# A union joins with nearly everything; types on their own do not.
def attempt(what, f):
    try:
        print(what, f())
    except BaseException as e:
        print(what, type(e).__name__, e)
attempt("u|1", lambda: int | str | 1)
attempt("u|None", lambda: int | str | None)
attempt("u|[]", lambda: int | str | [1])
attempt("u|f", lambda: int | str | (lambda: 1))
attempt("u|len", lambda: int | str | len)
attempt("u|tuple", lambda: int | str | (int, str))
attempt("u|b", lambda: int | str | b"x")
attempt("u|...", lambda: int | str | ...)
from typing import Union
attempt("Union 1", lambda: Union[int, 1])
attempt("Union list", lambda: Union[int, [1]])
