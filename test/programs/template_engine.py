"""A template engine: text with {{ expressions | filters }} and {% statements %} compiled to Python source and run with exec.

Inheritance with blocks, macros, loops with `loop` variables, whitespace control, automatic escaping, and errors that point into the template.
"""


class TemplateError(Exception):
    def __init__(self, message, name, line):
        super().__init__(f"{name}:{line}: {message}")
        self.line = line


class Safe(str):
    """Text that needs no escaping."""


def escape(value):
    if isinstance(value, Safe):
        return value
    text = str(value)
    for c, e in zip("&<>\"", ("&amp;", "&lt;", "&gt;", "&quot;")):
        text = text.replace(c, e)
    return text


FILTERS = {}


def template_filter(f):
    FILTERS[f.__name__.strip("_")] = f
    return f


@template_filter
def upper(v):
    return str(v).upper()


@template_filter
def title(v):
    return str(v).title()


@template_filter
def join(v, separator=", "):
    return separator.join(map(str, v))


@template_filter
def default(v, instead=""):
    return instead if v is None or v == "" else v


@template_filter
def length(v):
    return len(v)


@template_filter
def safe(v):
    return Safe(v)


@template_filter
def format_(v, spec):
    return format(v, spec)


@template_filter
def sort(v, key=None):
    return sorted(v, key=key and (lambda item: lookup(item, key)))


@template_filter
def truncate(v, n=10):
    return v if len(v) <= n else v[: n - 1] + "…"


def lookup(value, name):
    """`value.name`: an attribute, else an item."""
    try:
        return getattr(value, name)
    except AttributeError:
        try:
            return value[name]
        except (TypeError, KeyError, IndexError):
            raise LookupError(f"{type(value).__name__} has no {name!r}") from None


class Loop:
    def __init__(self, items):
        self.items = list(items)
        self.index0 = -1

    def __iter__(self):
        for self.index0, item in enumerate(self.items):
            yield item

    index = property(lambda self: self.index0 + 1)
    first = property(lambda self: self.index0 == 0)
    last = property(lambda self: self.index0 == len(self.items) - 1)
    length = property(lambda self: len(self.items))

    def cycle(self, *values):
        return values[self.index0 % len(values)]


class Compiler:
    def __init__(self, name, text):
        self.name, self.text = name, text
        self.out, self.indent = [], 1
        self.stack, self.blocks, self.parent = [], {}, None
        self.line = 1
        self.lines = {}

    def fail(self, message):
        raise TemplateError(message, self.name, self.line)

    def emit(self, code):
        self.out.append("    " * self.indent + code)
        self.lines[len(self.out)] = self.line

    def pieces(self):
        """`(kind, text)` of the template, with its `-` whitespace marks applied."""
        text, i, strip = self.text, 0, False
        while i < len(text):
            starts = [(text.find(mark, i), mark) for mark in ("{{", "{%", "{#")]
            start, mark = min(((s, m) for s, m in starts if s >= 0), default=(len(text), None))
            plain = text[i:start]
            count = plain.count("\n")
            if strip:
                plain = plain.lstrip()
            if mark is None:
                yield "text", plain
                return
            end = text.find({"{{": "}}", "{%": "%}", "{#": "#}"}[mark], start)
            if end < 0:
                self.line += count
                self.fail(f"{mark} is never closed")
            inner = text[start + 2 : end]
            if inner.startswith("-"):
                plain, inner = plain.rstrip(), inner[1:]
            if strip := inner.endswith("-"):
                inner = inner[:-1]
            yield "text", plain
            self.line += count
            yield {"{{": "value", "{%": "tag", "{#": "comment"}[mark], inner.strip()
            self.line += text.count("\n", start, end)
            i = end + 2

    def expression(self, text):
        """A Python expression with `a.b` as lookup and `|` as filter."""
        value, *filters = self.split(text, "|")
        try:
            code = self.dotted(value.strip())
        except SyntaxError:
            self.fail(f"bad expression {value.strip()!r}")
        for f in filters:
            name, _, arguments = f.strip().partition("(")
            if name not in FILTERS:
                self.fail(f"no filter {name!r}")
            arguments = arguments.removesuffix(")")
            code = f"FILTERS[{name!r}]({code}{', ' + arguments if arguments else ''})"
        return code

    @staticmethod
    def split(text, separator):
        parts, depth, quote, piece = [], 0, "", ""
        for c in text:
            if quote:
                quote = "" if c == quote else quote
            elif c in "'\"":
                quote = c
            elif c in "([{":
                depth += 1
            elif c in ")]}":
                depth -= 1
            elif c == separator and not depth:
                parts.append(piece)
                piece = ""
                continue
            piece += c
        return [*parts, piece]

    def dotted(self, text):
        """Rewrites `name.attr.attr` outside strings and numbers, then lets Python check the syntax."""
        out, i = "", 0
        while i < len(text):
            c = text[i]
            if c in "'\"":
                end = text.index(c, i + 1) + 1
                out += text[i:end]
                i = end
            elif c.isalpha() or c == "_":
                end = i
                while end < len(text) and (text[end].isalnum() or text[end] in "_."):
                    end += 1
                first, *attributes = text[i:end].split(".")
                for a in attributes:
                    first = f"lookup({first}, {a!r})"
                out += first
                i = end
            else:
                out += c
                i += 1
        compile(out, "<expression>", "eval")
        return out

    def compile(self):
        self.emit("out = []")
        for kind, text in self.pieces():
            if kind == "text" and text:
                self.emit(f"out.append({text!r})")
            elif kind == "value":
                self.emit(f"out.append(escape({self.expression(text)}))")
            elif kind == "tag":
                word, _, rest = text.partition(" ")
                method = getattr(self, "tag_" + word, None)
                if method is None:
                    self.fail(f"no tag {word!r}")
                method(rest.strip())
        if self.stack:
            self.line = self.stack[-1][1]
            self.fail(f"{self.stack[-1][0]!r} is never ended")
        self.emit("return ''.join(out)")
        return "def render(context, blocks):\n    globals().update(context)\n" + "\n".join(self.out)

    def open(self, kind, code):
        self.emit(code)
        self.stack.append((kind, self.line))
        self.indent += 1

    def close(self, kind):
        if not self.stack or self.stack[-1][0] != kind:
            self.fail(f"end{kind} without {kind}")
        self.stack.pop()
        self.emit("pass")
        self.indent -= 1

    def tag_if(self, rest):
        self.open("if", f"if {self.expression(rest)}:")

    def tag_elif(self, rest):
        self.close("if")
        self.open("if", f"elif {self.expression(rest)}:")

    def tag_else(self, rest):
        kind = self.stack[-1][0] if self.stack else "if"
        self.close(kind)
        self.open(kind, "else:" if kind == "if" else "if not loop.items:")

    def tag_endif(self, rest):
        self.close("if")

    def tag_for(self, rest):
        target, word, iterable = rest.partition(" in ")
        if not word:
            self.fail("'for x in y' expected")
        self.emit(f"outer_{len(self.stack)} = globals().get('loop')")
        self.emit(f"loop = globals()['loop'] = Loop({self.expression(iterable)})")
        self.open("for", f"for {target} in loop:")
        for name in target.replace(",", " ").split():
            self.emit(f"globals()[{name!r}] = {name}")

    def tag_endfor(self, rest):
        self.close("for")
        self.emit(f"loop = globals()['loop'] = outer_{len(self.stack)}")

    def tag_set(self, rest):
        name, _, value = rest.partition("=")
        self.emit(f"{name.strip()} = globals()[{name.strip()!r}] = {self.expression(value)}")

    def tag_macro(self, rest):
        self.open("macro", f"def {rest}:")
        self.emit("out = []")

    def tag_endmacro(self, rest):
        name = self.out[[i for i, o in enumerate(self.out) if o.lstrip().startswith("def ")][-1]].split()[1].partition("(")[0]
        self.emit("return Safe(''.join(out))")
        self.close("macro")
        self.emit(f"globals()[{name!r}] = {name}")

    def tag_block(self, name):
        self.open("block", f"def block_{name}():")
        self.emit("out = []")
        self.stack[-1] = ("block", self.line)
        self.blocks[self.line, len(self.stack)] = name
        self.current = [*getattr(self, "current", []), name]

    def tag_endblock(self, rest):
        self.emit("return ''.join(out)")
        self.close("block")
        name = self.current.pop()
        self.emit(f"blocks.setdefault({name!r}, block_{name})")
        self.emit(f"out.append(blocks[{name!r}]())")

    def tag_extends(self, name):
        self.parent = name.strip("'\"")

    def tag_raise(self, rest):
        self.emit(f"raise ValueError({self.expression(rest)})")


class Environment:
    def __init__(self, templates):
        self.templates, self.cache = templates, {}

    def get(self, name):
        if name not in self.cache:
            compiler = Compiler(name, self.templates[name])
            source = compiler.compile()
            self.cache[name] = compile(source, f"<template {name}>", "exec"), compiler
        return self.cache[name]

    def render(self, name, blocks=None, /, **context):
        code, compiler = self.get(name)
        blocks = {} if blocks is None else blocks
        namespace = {"FILTERS": FILTERS, "escape": escape, "lookup": lookup, "Loop": Loop, "Safe": Safe}
        exec(code, namespace)
        try:
            text = namespace["render"](context, blocks)
        except Exception as e:
            if isinstance(e, TemplateError):
                raise
            tb, line = e.__traceback__, 0
            while tb is not None:
                if tb.tb_frame.f_code.co_filename == f"<template {name}>":
                    line = compiler.lines.get(tb.tb_lineno - 2, 0)
                tb = tb.tb_next
            raise TemplateError(f"{type(e).__name__}: {e}", name, line) from e
        return text if compiler.parent is None else self.render(compiler.parent, blocks, **context)


class Item:
    def __init__(self, name, price, tags=()):
        self.name, self.price, self.tags = name, price, tags


environment = Environment({
    "base": "<html><title>{% block title %}Base{% endblock %}</title>\n{% block body %}nothing{% endblock %}\n</html>",
    "page": """{% extends "base" %}{% block title %}{{ heading | title }}{% endblock %}
{% block body -%}
{% macro price(x, unit="EUR") -%} {{ x | format(".2f") }} {{ unit }} {%- endmacro -%}
{% for item in items | sort("name") %}
{{ loop.index }}/{{ loop.length }} {{ item.name }}: {{ price(item.price) }} {# a comment #}{% if item.tags %}[{{ item.tags | join("|") }}]{% elif item.price > 100 %}expensive{% else %}plain{% endif %} {{ loop.cycle("odd", "even") }}
{%- else %}no items{% endfor %}
{%- endblock %}""",
    "nested": "{% for row in rows %}{% for x in row %}{{ x }}{% if not loop.last %},{% endif %}{% endfor %};{% endfor %} {{ loop is None }}",
    "expressions": "{{ a + b * 2 }} {{ d.key }} {{ d['key'].upper() }} {{ 'a.b|c' }} {{ a if b else 'no' }} {{ missing | default('none') }} {{ text }} {{ text | safe }} {{ text | upper | length }} {% set n = a * 10 %}{{ n }} {{ long | truncate(6) }} {{ [x * x for x in range(4)] | join('-') }} {{ 1.5 }}",
})
items = [Item("pear", 1.5, ["green", "sweet"]), Item("<b>Apple</b>", 250), Item("fig", 0.25)]
print(environment.render("page", heading="price list", items=items))
print(environment.render("page", heading="empty & <odd>", items=[]))
print(environment.render("nested", rows=[[1, 2, 3], [], [4]]))
print(environment.render("expressions", a=1, b=2, d={"key": "value"}, missing=None, text="<i>&", long="sidewinder"))
print(Compiler("x", "a{% if b.c %}{{ d | upper }}{% endif %}").compile())
for source in (
    "{{ a", "{% nope %}", "{% if x %}", "{% endif %}", "line\n\n{{ x | nofilter }}", "{{ 1 + }}", "{% for x %}", "one\ntwo {{ undefined_name }}", "{{ d.nothing }}", "\n\n{% for i in [1, 0] %}\n{{ 1 / i }}{% endfor %}", "{% raise 'mine' %}", "{% for x in 5 %}{% endfor %}", "{{ 'x' | format('d') }}", "{% block a %}", "{% else %}",
):
    try:
        print(repr(Environment({"t": source}).render("t", d={}, x=1)))
    except TemplateError as e:
        print(e, "| cause:", type(e.__cause__).__name__)
