"""Strings, messages, docstrings and f-strings full of quotes, newlines, U+2028, backticks, comment ends and template holes, in hot code."""

EVIL = [
    "'", '"', "`", "${evil}", "*/ evil() /*", "// evil", "\n", "\r\n", "\u2028", "\u2029", "\\", "\\n", "\\'", "\0", "</script>",
    "<!--", "');evil();('", '");evil();("', "`;evil();`", "\ud800", "\udc00x", "\U0001f600", "\x7f", "\xa0", "\ufeff", "\u202e", "\\u2028",
    "}};evil();{{", "constructor", "__proto__", "%s%d{}", "\x1b[0m", "\\x00", "'''", '"""', "\b\f\v\t",
]


def constants(i):
    """Docstring with ` ${x} */ \\u2028 " ' and a real separator:  ."""
    a = "';evil();'"
    b = '";evil();"'
    c = "`${evil()}`"
    d = "*/evil()/*"
    e = "\u2028\u2029\n\r "
    f = f"{i}`${{evil}}{'*/'}{a!r:>20}\u2028"
    g = b"\x00'\"`\\${}*/\xff"
    return a + b + c + d + e + f, g, constants.__doc__[-30:]


def lookup(d):
    n = 0
    for s in EVIL:
        if s in d:
            n += d[s]
        if s == "*/ evil() /*" or s != "`" and s in ("\u2028", "${evil}", "\0"):
            n += 1000
        d[s] = n
    return n


def raising(i):
    try:
        raise ValueError(EVIL[i % len(EVIL)])
    except ValueError as e:
        return str(e)


def matched(s):
    match s:
        case "'" | '"' | "`":
            return 1
        case "${evil}":
            return 2
        case "*/ evil() /*":
            return 3
        case "\u2028" | "\u2029":
            return 4
        case "\\":
            return 5
    return 0


def hot(n):
    for i in range(n):
        r = constants(i)
    d = {}
    for i in range(n // 10):
        k = lookup(d) % 1000007
    texts = [raising(i) for i in range(n)]
    return ascii(r), k, texts[: len(EVIL)] == EVIL, sum(matched(s) for s in EVIL for _ in range(n // 10))


print(hot(500))
print([len(s) for s in EVIL])
code = "def f(n):\n    t = ''\n    for i in range(n):\n        t = %s\n    return t\n"
for s in EVIL:
    ns = {}
    exec(code % ascii(s), ns)
    assert ns["f"](200) == s, ascii(s)
    if "\ud800" not in s and "\udc00" not in s:
        exec(code % repr(s), ns)
        assert ns["f"](200) == s, ascii(s)


def default(a="`${evil}`", *, b="*/", c="\u2028"):
    return a + b + c


def annotated(x: "*/" = "\\", y: "`${evil}`" = 1) -> "\u2028":
    return x, y


for _ in range(500):
    default()
    annotated()
print(ascii(default()), ascii(annotated.__annotations__), annotated())
try:
    for i in range(500):
        assert i < 499, "`${evil}`*/\u2028'"
except AssertionError as e:
    print(ascii(str(e)))
