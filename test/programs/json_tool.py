# args: pretty --indent=2
"""A JSON parser with exact error positions, a serialiser, a query language, a diff, and a schema check."""

import sys


class JSONError(ValueError):
    def __init__(self, message, text, pos):
        line = text.count("\n", 0, pos) + 1
        column = pos - (text.rfind("\n", 0, pos) + 1) + 1
        super().__init__(f"{message}: line {line} column {column} (char {pos})")
        self.pos = pos


class Reader:
    ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}

    def __init__(self, text):
        self.text = text
        self.pos = 0

    def fail(self, message, pos=None):
        raise JSONError(message, self.text, self.pos if pos is None else pos)

    def skip(self):
        text = self.text
        while self.pos < len(text) and text[self.pos] in " \t\n\r":
            self.pos += 1
        return text[self.pos] if self.pos < len(text) else ""

    def document(self):
        value = self.value()
        if self.skip():
            self.fail("extra data")
        return value

    def value(self):
        match self.skip():
            case "{":
                return self.object()
            case "[":
                return self.array()
            case '"':
                return self.string()
            case "":
                self.fail("a value expected")
            case c if c == "-" or c.isdigit():
                return self.number()
        for word, value in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.pos):
                self.pos += len(word)
                return value
        self.fail("a value expected")

    def object(self):
        result = {}
        self.pos += 1
        if self.skip() == "}":
            self.pos += 1
            return result
        while True:
            if self.skip() != '"':
                self.fail("a property name expected")
            start = self.pos
            key = self.string()
            if key in result:
                self.fail(f"duplicate key {key!r}", start)
            if self.skip() != ":":
                self.fail("':' expected")
            self.pos += 1
            result[key] = self.value()
            match self.skip():
                case ",":
                    self.pos += 1
                case "}":
                    self.pos += 1
                    return result
                case _:
                    self.fail("',' or '}' expected")

    def array(self):
        result = []
        self.pos += 1
        if self.skip() == "]":
            self.pos += 1
            return result
        while True:
            result.append(self.value())
            match self.skip():
                case ",":
                    self.pos += 1
                case "]":
                    self.pos += 1
                    return result
                case _:
                    self.fail("',' or ']' expected")

    def string(self):
        out = []
        start = self.pos
        self.pos += 1
        while True:
            if self.pos >= len(self.text):
                self.fail("unterminated string", start)
            c = self.text[self.pos]
            self.pos += 1
            if c == '"':
                return "".join(out)
            if c == "\\":
                e = self.text[self.pos : self.pos + 1]
                self.pos += 1
                if e in self.ESCAPES and e:
                    out.append(self.ESCAPES[e])
                elif e == "u":
                    out.append(self.unicode())
                else:
                    self.fail("bad escape", self.pos - 2)
            elif c < " ":
                self.fail("control character in string", self.pos - 1)
            else:
                out.append(c)

    def hex4(self):
        digits = self.text[self.pos : self.pos + 4]
        try:
            if len(digits) < 4:
                raise ValueError
            code = int(digits, 16)
        except ValueError:
            self.fail("four hexadecimal digits expected")
        self.pos += 4
        return code

    def unicode(self):
        code = self.hex4()
        if 0xD800 <= code < 0xDC00 and self.text.startswith("\\u", self.pos):
            back = self.pos
            self.pos += 2
            low = self.hex4()
            if 0xDC00 <= low < 0xE000:
                return chr(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
            self.pos = back
        return chr(code)

    def number(self):
        start = self.pos
        text = self.text

        def digits():
            before = self.pos
            while self.pos < len(text) and text[self.pos].isdigit():
                self.pos += 1
            if self.pos == before:
                self.fail("a digit expected")

        if text[self.pos] == "-":
            self.pos += 1
        if text.startswith("0", self.pos):
            self.pos += 1
        else:
            digits()
        is_float = False
        if text.startswith(".", self.pos):
            is_float = True
            self.pos += 1
            digits()
        if self.pos < len(text) and text[self.pos] in "eE":
            is_float = True
            self.pos += 1
            if self.pos < len(text) and text[self.pos] in "+-":
                self.pos += 1
            digits()
        return float(text[start : self.pos]) if is_float else int(text[start : self.pos])


def loads(text):
    return Reader(text).document()


def quote(s):
    table = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
    return '"' + "".join(table.get(c) or (c if " " <= c < "\x7f" else surrogates(c)) for c in s) + '"'


def surrogates(c):
    code = ord(c)
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xd800 + (code >> 10):04x}\\u{0xdc00 + (code & 0x3ff):04x}"


def dumps(value, indent=None, level=0, sort=False):
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return quote(value)
        case int():
            return str(value)
        case float():
            if value != value or value in (float("inf"), -float("inf")):
                raise ValueError(f"{value} is not JSON")
            return repr(value)
        case dict():
            keys = sorted(value) if sort else value
            parts = [f"{quote(str(k))}: {dumps(value[k], indent, level + 1, sort)}" for k in keys]
            brackets = "{}"
        case list() | tuple():
            parts = [dumps(v, indent, level + 1, sort) for v in value]
            brackets = "[]"
        case _:
            raise TypeError(f"a {type(value).__name__} is not JSON")
    if not parts or indent is None:
        return brackets[0] + ", ".join(parts) + brackets[1]
    pad = "\n" + " " * (indent * (level + 1))
    return brackets[0] + pad + ("," + pad).join(parts) + "\n" + " " * (indent * level) + brackets[1]


def query(value, path):
    """`a.b[2]`, `a[*].b`, `..name` (anywhere below), `a[1:3]`."""
    results = [value]
    i = 0
    while i < len(path):
        if path.startswith("..", i):
            i += 2
            end = i
            while end < len(path) and (path[end].isalnum() or path[end] == "_"):
                end += 1
            name = path[i:end]
            results = [found for r in results for found in descend(r, name)]
            i = end
        elif path[i] == "[":
            end = path.index("]", i)
            inside = path[i + 1 : end]
            new = []
            for r in results:
                if inside == "*":
                    new += r.values() if isinstance(r, dict) else r if isinstance(r, list) else []
                elif ":" in inside:
                    bounds = [int(b) if b else None for b in inside.split(":")]
                    new += r[slice(*bounds)] if isinstance(r, list) else []
                elif isinstance(r, list) and -len(r) <= int(inside) < len(r):
                    new.append(r[int(inside)])
            results = new
            i = end + 1
        else:
            i += path[i] == "."
            end = i
            while end < len(path) and path[end] not in ".[":
                end += 1
            name = path[i:end]
            results = [r[name] for r in results if isinstance(r, dict) and name in r]
            i = end
    return results


def descend(value, name):
    if isinstance(value, dict):
        for k, v in value.items():
            if k == name:
                yield v
            yield from descend(v, name)
    elif isinstance(value, list):
        for v in value:
            yield from descend(v, name)


def diff(a, b, path="$"):
    if type(a) is not type(b):
        yield f"{path}: {type(a).__name__} became {type(b).__name__}"
    elif isinstance(a, dict):
        for k in a.keys() - b.keys() and sorted(a.keys() - b.keys()):
            yield f"{path}.{k}: removed"
        for k in sorted(b.keys() - a.keys()):
            yield f"{path}.{k}: added {dumps(b[k])}"
        for k in a:
            if k in b:
                yield from diff(a[k], b[k], f"{path}.{k}")
    elif isinstance(a, list):
        for i, (x, y) in enumerate(zip(a, b)):
            yield from diff(x, y, f"{path}[{i}]")
        if len(a) != len(b):
            yield f"{path}: length {len(a)} became {len(b)}"
    elif a != b:
        yield f"{path}: {dumps(a)} became {dumps(b)}"


def check(value, schema, path="$"):
    """A list of complaints. Schemas: type names, lists of one schema, dicts of schemas ("name?" is optional), sets of choices."""
    match schema:
        case str():
            wanted = {"str": str, "int": int, "number": (int, float), "bool": bool, "any": object}[schema]
            ok = isinstance(value, wanted) and not (isinstance(value, bool) and schema in ("int", "number"))
            return [] if ok else [f"{path}: {schema} expected, {dumps(value)} found"]
        case [item]:
            if not isinstance(value, list):
                return [f"{path}: list expected"]
            return [c for i, v in enumerate(value) for c in check(v, item, f"{path}[{i}]")]
        case set():
            return [] if value in schema else [f"{path}: one of {', '.join(sorted(map(str, schema)))} expected"]
        case dict():
            if not isinstance(value, dict):
                return [f"{path}: object expected"]
            complaints = []
            for key, sub in schema.items():
                name = key.rstrip("?")
                if name in value:
                    complaints += check(value[name], sub, f"{path}.{name}")
                elif not key.endswith("?"):
                    complaints.append(f"{path}.{name}: missing")
            return complaints


DOCUMENT = r"""
{"store": {"books": [
    {"title": "Dune", "price": 8.95, "tags": ["sf", "classic"], "stock": 3},
    {"title": "Emma\t\u00e9\ud83d\ude00", "price": 12, "tags": [], "stock": 0, "isbn": "0-19"},
    {"title": "\"Q\"", "price": -1.5e-3, "tags": ["x"], "stock": 12345678901234567890}],
  "open": true, "owner": null, "nested": {"price": 1E2, "deep": {"price": 0}}}}
"""


def main(arguments):
    mode, options = arguments[0], dict(a.lstrip("-").split("=") for a in arguments[1:])
    data = loads(DOCUMENT)
    if mode == "pretty":
        print(dumps(data, int(options.get("indent", 4))))
    print(dumps(data))
    print(dumps(data["store"]["books"][0], sort=True), loads(dumps(data)) == data)
    for path in ("store.books[0].title", "store.books[*].price", "..price", "store.books[1:].title", "store.books[-1].stock", "store.missing.x", "store[*]", "..tags[0]"):
        print(f"{path:24}", dumps(query(data, path)))
    changed = loads(dumps(data))
    changed["store"]["books"][0]["price"] = 9.95
    del changed["store"]["books"][1]["isbn"]
    changed["store"]["books"].append({"title": "New"})
    changed["store"]["open"] = "yes"
    changed["store"]["extra"] = [1]
    print(*diff(data, changed), sep="\n")
    schema = {"store": {"books": [{"title": "str", "price": "number", "tags": ["str"], "stock": "int", "isbn?": "str"}], "open": "bool", "owner": "any", "kind?": {"big", "small"}}}
    print(check(data, schema))
    print(*check(changed, schema), sep="\n")
    print(*check({"store": {"books": 5, "open": 1, "owner": 1, "kind": "huge"}}, schema), sep="\n")
    for bad in ("", "{", "[1,]", '{"a" 1}', '{"a": 1,}', "[1 2]", "tru", "01", "1.", "-", "1e", '"abc', '"\\x"', '"\\u12"', '"a\nb"', "{1: 2}", '{"a": 1, "a": 2}', "[1] x", "[\n1,\n  @]", "nul", ".5", "+1", "'a'"):
        try:
            print(repr(bad), "->", loads(bad))
        except JSONError as e:
            print(repr(bad), "->", e)
    for bad in (float("nan"), {1, 2}, b"x", {"k": object}, [float("-inf")]):
        try:
            dumps(bad)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)


main(sys.argv[1:])
