"""Reports for a terminal: filling and justifying text, tables with alignment by type, bar charts, trees, a diff, number formats, and templates of t-strings."""

from string.templatelib import Interpolation, Template

TEXT = """\
It was a bright cold day in April, and the clocks were striking thirteen. Winston Smith, his chin nuzzled into his breast
in an effort to escape the vile wind, slipped quickly through the glass doors of Victory Mansions, though not quickly enough
to prevent a swirl of gritty dust from entering along with him.

The hallway smelt of boiled cabbage and old rag mats."""


def fill(text, width, *, first="", rest="", justify=False, hyphens="-"):
    def lines():
        line, size = [], len(first)
        words = text.split()
        while words:
            word = words.pop(0)
            indent = first if not done else rest
            room = width - len(indent)
            used = sum(map(len, line)) + len(line)
            if used + len(word) <= room:
                line.append(word)
            elif not line:
                yield [word[: room - 1] + hyphens]
                words.insert(0, word[room - 1 :])
                done.append(1)
            else:
                yield line
                done.append(1)
                line = []
                words.insert(0, word)
        if line:
            yield line

    done, out = [], []
    for n, words in enumerate(all_lines := list(lines())):
        indent = rest if n else first
        if justify and n < len(all_lines) - 1 and len(words) > 1:
            gaps = len(words) - 1
            spaces, extra = divmod(width - len(indent) - sum(map(len, words)), gaps)
            out.append(indent + "".join(w + " " * (spaces + (i < extra)) for i, w in enumerate(words[:-1])) + words[-1])
        else:
            out.append(indent + " ".join(words))
    return "\n".join(out)


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        spec, _, style = spec.partition("!")
        whole, rest = divmod(abs(self.cents), 100)
        sign = "-" if self.cents < 0 else ""
        match style:
            case "" | "plain":
                text = f"{sign}{whole}.{rest:02}"
            case "eu":
                text = f"{sign}{whole:_}".replace("_", ".") + f",{rest:02} €"
            case "acc":
                text = f"({whole:,}.{rest:02})" if self.cents < 0 else f"{whole:,}.{rest:02} "
            case _:
                raise ValueError(f"Unknown style {style!r} for Money")
        return format(text, spec)

    def __add__(self, other):
        return Money(self.cents + other.cents) if isinstance(other, Money) else NotImplemented

    def __radd__(self, other):
        return self if other == 0 else NotImplemented


class Column:
    def __init__(self, title, spec="", align=None, total=None):
        self.title, self.spec, self.align, self.total = title, spec, align, total

    def cell(self, value):
        match value:
            case None:
                return "–"
            case bool():
                return "yes" if value else "no"
            case float() if not self.spec:
                return f"{value:.3g}"
            case int() | float() | Money():
                return format(value, self.spec)
            case str() as s:
                return s if len(s) <= 24 else f"{s[:23]}…"
            case [*items]:
                return ", ".join(self.cell(i) for i in items)
            case {"name": name, **others}:
                return f"{name}+{len(others)}" if others else name
            case _:
                return repr(value)


class Table:
    BORDERS = {"box": "┌┬┐├┼┤└┴┘─│", "plain": "         - ", "ascii": "+++++++++-|"}

    def __init__(self, *columns, style="box"):
        self.columns, self.style, self.rows = columns, style, []

    def add(self, *row):
        if len(row) != len(self.columns):
            raise ValueError(f"{len(self.columns)} columns, {len(row)} values")
        self.rows.append(row)
        return self

    def __str__(self):
        body = [[c.cell(v) for c, v in zip(self.columns, row, strict=True)] for row in self.rows]
        aligns = [c.align or (">" if all(isinstance(r[i], (int, float, Money)) for r in self.rows) else "<") for i, c in enumerate(self.columns)]
        foot = [c.cell(c.total([r[i] for r in self.rows])) if c.total else "" for i, c in enumerate(self.columns)]
        sheets = [[c.title for c in self.columns], *body] + [foot] * any(foot)
        widths = [max(map(len, column)) for column in zip(*sheets)]
        b = self.BORDERS[self.style]
        rule = lambda l, m, r: l + m.join(b[9] * (w + 2) for w in widths) + r
        line = lambda cells, how: b[10] + b[10].join(f" {c:{a}{w}} " for c, a, w in zip(cells, how, widths)) + b[10]
        out = [rule(*b[0:3]), line(sheets[0], "^" * len(widths)), rule(*b[3:6])]
        out += [line(cells, aligns) for cells in body]
        if any(foot):
            out += [rule(*b[3:6]), line(foot, aligns)]
        return "\n".join([*out, rule(*b[6:9])])


def bars(data, width=30):
    top = max(data.values())
    size = max(map(len, data))
    for name, n in data.items():
        eighths = round(n / top * width * 8)
        bar = "█" * (eighths // 8) + " ▏▎▍▌▋▊▉"[eighths % 8].strip()
        yield f"{name:>{size}} {bar:<{width}} {n:>7,} {n / sum(data.values()):>6.1%}"


def tree(node, prefix="", last=True, root=True):
    name, children = node if isinstance(node, tuple) else (node, [])
    yield name if root else f"{prefix}{'└── ' if last else '├── '}{name}"
    below = "" if root else prefix + ("    " if last else "│   ")
    for i, child in enumerate(children):
        yield from tree(child, below, i == len(children) - 1, False)


def diff(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            table[i][j] = table[i + 1][j + 1] + 1 if a[i] == b[j] else max(table[i + 1][j], table[i][j + 1])
    i = j = 0
    while i < len(a) or j < len(b):
        if i < len(a) and j < len(b) and a[i] == b[j]:
            yield " ", a[i]
            i, j = i + 1, j + 1
        elif j == len(b) or (i < len(a) and table[i + 1][j] >= table[i][j + 1]):
            yield "-", a[i]
            i += 1
        else:
            yield "+", b[j]
            j += 1


def html(template):
    out = []
    for part in template:
        match part:
            case str():
                out.append(part)
            case Interpolation(Template() as inner):
                out.append(html(inner))
            case Interpolation([*items], _, _, "join"):
                out.append(", ".join(map(escape, map(str, items))))
            case Interpolation(value, expression, conversion, spec):
                value = repr(value) if conversion == "r" else value
                out.append(escape(format(value, spec)) + ("" if expression.isidentifier() else f"<!-- {escape(expression)} -->"))
    return "".join(out)


def escape(text):
    return text.translate({ord("<"): "&lt;", ord(">"): "&gt;", ord("&"): "&amp;", ord('"'): "&quot;"})


print("== paragraphs")
for paragraph in TEXT.split("\n\n"):
    print(fill(paragraph, 46, first="  * ", rest="    ", justify=True))
print(fill("Donaudampfschifffahrtsgesellschaftskapitän trifft Rindfleischetikettierungsgesetz", 20))

print("== tables")
table = Table(Column("item"), Column("qty", ",", total=sum), Column("each", ">10!acc"), Column("sum", "!eu", ">", sum), Column("ok", align="^"), Column("tags"))
table.add("pencils", 1200, Money(35), Money(42000), True, ["wood", "red", 3])
table.add("a chair with a very long description", 2, Money(123456), Money(246912), None, {"name": "oak", "age": 4})
table.add("refund", -1, Money(-99905), Money(-99905), False, 1 + 2j)
print(table)
for style in ("ascii", "plain"):
    numbers = Table(Column("n"), Column("1/n"), Column("hex", "#06x"), Column("sci", ".2e"), Column("%", "+.1%"), Column("bin", "_b"), style=style)
    for n in (1, 7, 255, 65536):
        numbers.add(n, 1 / n, n, float(n**5), 1 / n, n)
    print(numbers)
for wrong in (lambda: table.add(1), lambda: f"{Money(5):>8!us}", lambda: f"{Money(5):8.2z}", lambda: sum([1, Money(3)])):
    try:
        print(wrong())
    except (ValueError, TypeError) as e:
        print(f"{type(e).__name__}: {e}")

print("== charts")
print(*bars({"Jan": 1250, "February": 980, "Mar": 2431, "Apr": 17}), sep="\n")
print(*tree(("src", [("host", ["python.ts", "runner.ts"]), ("cli", [("deep", ["er"])]), "index.ts"])), sep="\n")

print("== diff")
before = TEXT.split("\n")
after = [before[0], before[1].replace("vile", "mild"), "A new line.", *before[2:4]]
for mark, line in diff(before, after):
    print(mark, line[:50] + "…" * (len(line) > 50))
print("".join(m if m != " " else c for m, c in diff("kitten sits", "sitting bits")))

print("== formats")
for value, specs in {
    1234567.891: ["", ",.1f", "_.3e", "015.2f", "+g", "<15,.0f", "*^15.1f", "%", "n", "z.0f"],
    -0.0004: ["", ".2f", "z.2f", "e", "+.1%", " g", "#.3g", "=+12.4f"],
    255: ["x", "#X", "#010b", "o", "c", "+d", "^9", "=+8", "08,", "e", "_x"],
    "naïve": ["10", ">10", "^11", ".2", "*<7.3", "s"],
    3 + 4j: ["", ".1f", "+.2e", ">20", ",.3f"],
}.items():
    print(repr(value), *(f"[{spec}→{value:{spec}}]" for spec in specs))
for value, spec in [(1, "s"), ("x", "d"), (1.5, "x"), ("x", "=5"), (1, ",x"), (1, ".2"), ([], ">3"), (1j, "05"), (True, "q")]:
    try:
        print(format(value, spec))
    except (ValueError, TypeError) as e:
        print(f"{type(e).__name__}: {e}")
name, items = '<Ann & "Bob">', [1, "<b>", 2.5]
row = t"<td>{name!r}</td>"
print(html(t"<p>{name} has {len(items):>3} items: {items:join} {row} {3.14159:.2f}</p>"))
width, value = 9, 12.3456
print(f"{value!r:>{width}}|{value:{width}.{width // 4}f}|{value = :.1f}|{'nested ' + f'{width:03}'!r:^20}|{{}}|{width=}")
