# A byte order mark in what is compiled.
def attempt(what, f):
    try:
        print(what, repr(f()))
    except BaseException as e:
        print(what, type(e).__name__, e, getattr(e, "lineno", None), getattr(e, "offset", None), repr(getattr(e, "text", None)))
BOM = "\ufeff"
attempt("eval str", lambda: eval(BOM + "1"))
attempt("exec str", lambda: exec(BOM + "x = 1"))
attempt("eval bytes", lambda: eval(b"\xef\xbb\xbf1"))
attempt("exec bytes", lambda: exec(b"\xef\xbb\xbfprint('bytes')"))
attempt("eval bytearray", lambda: eval(bytearray(b"\xef\xbb\xbf1")))
attempt("compile str", lambda: compile(BOM + "1", "f", "eval").co_name)
attempt("single", lambda: compile(BOM + "1", "f", "single").co_name)
attempt("second line", lambda: exec("x = 1\n" + BOM + "y = 2"))
attempt("two", lambda: exec(BOM + BOM + "y = 2"))
attempt("two bytes", lambda: exec(b"\xef\xbb\xbf\xef\xbb\xbfy = 2"))
attempt("in a string", lambda: eval("'" + BOM + "'"))
attempt("in a comment", lambda: eval("1 #" + BOM))
attempt("only", lambda: exec(BOM))
attempt("only bytes", lambda: exec(b"\xef\xbb\xbf"))
attempt("cookie", lambda: exec(b"\xef\xbb\xbf# coding: latin-1\nprint('x')"))
attempt("cookie utf8", lambda: exec(b"\xef\xbb\xbf# coding: utf-8\nprint('x')"))
attempt("space", lambda: eval(" " + BOM + "1"))
attempt("eval spaces", lambda: eval(BOM + " 1"))
attempt("int", lambda: int(BOM + "1"))
attempt("wrong bytes", lambda: exec(b"\xef\xbby = 1"))
attempt("error after", lambda: exec(BOM + "x = = 1"))
attempt("error after bytes", lambda: exec(b"\xef\xbb\xbfx = = 1"))
