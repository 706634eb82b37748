"""A regular-expression engine: parser, Thompson NFA simulation, and a backtracking matcher with groups and back-references.

Both engines run the same table of patterns; where both apply they have to agree.
"""


class RegexError(ValueError):
    def __init__(self, message, pattern, position):
        super().__init__(f"{message} at position {position} of {pattern!r}")
        self.position = position


class Node:
    __slots__ = ()

    def __repr__(self):
        fields = ", ".join(repr(getattr(self, n)) for n in self.__slots__)
        return f"{type(self).__name__}({fields})"


def node(name, *fields):
    """Make a node class: `node("Star", "item", "greedy")`."""

    def __init__(self, *args):
        for field, value in zip(fields, args, strict=True):
            setattr(self, field, value)

    return type(name, (Node,), {"__slots__": fields, "__init__": __init__, "__match_args__": fields})


Char = node("Char", "test", "text")
Concat = node("Concat", "items")
Alt = node("Alt", "choices")
Repeat = node("Repeat", "item", "low", "high", "greedy")
Group = node("Group", "item", "number")
Look = node("Look", "item", "ahead", "negated")
BackRef = node("BackRef", "number")
Anchor = node("Anchor", "kind")


def is_word(c):
    return c.isalnum() or c == "_"


CLASSES = {
    "d": lambda c: c.isdigit(), "D": lambda c: not c.isdigit(), "w": is_word, "W": lambda c: not is_word(c),
    "s": lambda c: c.isspace(), "S": lambda c: not c.isspace(),
}
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}


class RegexParser:
    def __init__(self, pattern):
        self.pattern = pattern
        self.i = 0
        self.groups = 0

    def error(self, message):
        return RegexError(message, self.pattern, self.i)

    def peek(self):
        return self.pattern[self.i : self.i + 1]

    def take(self):
        c = self.peek()
        if not c:
            raise self.error("unexpected end")
        self.i += 1
        return c

    def accept(self, text):
        if self.pattern.startswith(text, self.i):
            self.i += len(text)
            return True
        return False

    def parse(self):
        tree = self.alternation()
        if self.i < len(self.pattern):
            raise self.error("unbalanced parenthesis")
        return tree

    def alternation(self):
        choices = [self.sequence()]
        while self.accept("|"):
            choices.append(self.sequence())
        return choices[0] if len(choices) == 1 else Alt(choices)

    def sequence(self):
        items = []
        while (c := self.peek()) and c not in "|)":
            items.append(self.repeated())
        return items[0] if len(items) == 1 else Concat(items)

    def repeated(self):
        start = self.i
        item = self.atom()
        while self.peek() and self.peek() in "*+?{":
            if isinstance(item, (Anchor, Look)):
                raise self.error("nothing to repeat")
            match self.take():
                case "*":
                    low, high = 0, None
                case "+":
                    low, high = 1, None
                case "?":
                    low, high = 0, 1
                case "{":
                    low, high = self.bounds()
            item = Repeat(item, low, high, not self.accept("?"))
        return item

    def number(self):
        start = self.i
        while self.peek().isdigit():
            self.i += 1
        return int(self.pattern[start : self.i]) if self.i > start else None

    def bounds(self):
        low = self.number()
        if self.accept(","):
            high = self.number()
            low = low or 0
        else:
            high = low
        if not self.accept("}") or low is None:
            raise self.error("bad repeat")
        if high is not None and high < low:
            raise self.error("min repeat greater than max repeat")
        return low, high

    def atom(self):
        c = self.take()
        if c == "(":
            return self.group()
        if c == "[":
            return self.char_class()
        if c == ".":
            return Char(lambda c: c != "\n", ".")
        if c == "^":
            return Anchor("start")
        if c == "$":
            return Anchor("end")
        if c in "*+?{":
            raise self.error("nothing to repeat")
        if c == "\\":
            return self.escape()
        return Char(c.__eq__, c)

    def escape(self):
        c = self.take()
        if c in CLASSES:
            return Char(CLASSES[c], "\\" + c)
        if c == "b":
            return Anchor("word")
        if c == "B":
            return Anchor("not word")
        if c.isdigit() and c != "0":
            if int(c) > self.groups:
                raise self.error("invalid group reference")
            return BackRef(int(c))
        c = ESCAPES.get(c, c)
        return Char(c.__eq__, c)

    def group(self):
        for prefix, ahead, negated in (("?=", True, False), ("?!", True, True), ("?<=", False, False), ("?<!", False, True)):
            if self.accept(prefix):
                item = self.alternation()
                break
        else:
            if self.accept("?:"):
                result = self.alternation()
            else:
                self.groups += 1
                number = self.groups
                result = Group(self.alternation(), number)
            if not self.accept(")"):
                raise self.error("missing )")
            return result
        if not self.accept(")"):
            raise self.error("missing )")
        return Look(item, ahead, negated)

    def char_class(self):
        negated = self.accept("^")
        tests, start, first = [], self.i, True
        while first or self.peek() != "]":
            first = False
            if not self.peek():
                raise self.error("unterminated character set")
            c = self.take()
            if c == "\\":
                c = self.take()
                if c in CLASSES:
                    tests.append(CLASSES[c])
                    continue
                c = ESCAPES.get(c, c)
            if self.peek() == "-" and self.pattern[self.i + 1 : self.i + 2] not in ("]", ""):
                self.take()
                high = self.take()
                if high == "\\":
                    high = self.take()
                if high < c:
                    raise self.error(f"bad character range {c}-{high}")
                tests.append(lambda x, c=c, high=high: c <= x <= high)
            else:
                tests.append(lambda x, c=c: x == c)
        text = self.pattern[start : self.i]
        self.take()
        if negated:
            return Char(lambda x: not any(t(x) for t in tests), f"[^{text}]")
        return Char(lambda x: any(t(x) for t in tests), f"[{text}]")


class Backtracker:
    """Matches by continuation passing: each node gets the rest of the match as a function."""

    def __init__(self, pattern):
        parser = RegexParser(pattern)
        self.tree = parser.parse()
        self.group_count = parser.groups
        self.steps = 0

    def at_anchor(self, kind, text, i):
        match kind:
            case "start":
                return i == 0
            case "end":
                return i == len(text) or (i == len(text) - 1 and text[i] == "\n")
            case "word" | "not word":
                before = i > 0 and is_word(text[i - 1])
                after = i < len(text) and is_word(text[i])
                return (before != after) == (kind == "word")

    def match_node(self, n, text, i, groups, rest):
        self.steps += 1
        match n:
            case Char(test, _):
                return i < len(text) and test(text[i]) and rest(i + 1)
            case Concat(items):
                def chain(k, j):
                    if k == len(items):
                        return rest(j)
                    return self.match_node(items[k], text, j, groups, lambda e: chain(k + 1, e))

                return chain(0, i)
            case Alt(choices):
                return any(self.match_node(c, text, i, groups, rest) for c in choices)
            case Group(item, number):
                saved = groups[number]

                def close(j):
                    before = groups[number]
                    groups[number] = (i, j)
                    if rest(j):
                        return True
                    groups[number] = before
                    return False

                if self.match_node(item, text, i, groups, close):
                    return True
                groups[number] = saved
                return False
            case Repeat(item, low, high, greedy):
                def again(count, j):
                    def more():
                        if high is not None and count >= high:
                            return False
                        return self.match_node(item, text, j, groups, lambda e: (e > j or count < low) and again(count + 1, e))

                    if count < low:
                        return more()
                    if greedy:
                        return more() or rest(j)
                    return rest(j) or more()

                return again(0, i)
            case BackRef(number):
                if groups[number] is None:
                    return False
                start, end = groups[number]
                part = text[start:end]
                return text.startswith(part, i) and rest(i + len(part))
            case Anchor(kind):
                return self.at_anchor(kind, text, i) and rest(i)
            case Look(item, ahead, negated):
                if ahead:
                    found = self.match_node(item, text, i, groups, lambda e: True)
                else:
                    found = any(self.match_node(item, text, start, groups, lambda e: e == i) for start in range(i, -1, -1))
                return found != negated and rest(i)

    def match_at(self, text, start):
        groups = [None] * (self.group_count + 1)
        end = None

        def finish(i):
            nonlocal end
            end = i
            return True

        if self.match_node(self.tree, text, start, groups, finish):
            groups[0] = (start, end)
            return groups
        return None

    def search(self, text, start=0):
        for i in range(start, len(text) + 1):
            if (groups := self.match_at(text, i)) is not None:
                return groups
        return None

    def finditer(self, text):
        i = 0
        while i <= len(text) and (groups := self.search(text, i)) is not None:
            yield groups
            start, end = groups[0]
            i = end + 1 if end == start else end

    def sub(self, replacement, text):
        out, last = [], 0
        for groups in self.finditer(text):
            start, end = groups[0]
            out.append(text[last:start])
            if callable(replacement):
                out.append(replacement([text[g[0] : g[1]] if g else None for g in groups]))
            else:
                expanded = replacement
                for number, g in enumerate(groups):
                    expanded = expanded.replace(f"\\{number}", text[g[0] : g[1]] if g else "")
                out.append(expanded)
            last = end
        return "".join(out) + text[last:]


class NFA:
    """Thompson's construction; simulates all states at once, so it never backtracks (no groups, no look-around)."""

    def __init__(self, pattern):
        self.states = []
        tree = RegexParser(pattern).parse()
        self.accept = self.new(None)
        self.start = self.build(tree, self.accept)

    def new(self, test, *targets):
        self.states.append([test, list(targets)])
        return len(self.states) - 1

    def build(self, n, target):
        match n:
            case Char(test, _):
                return self.new(test, target)
            case Concat(items):
                for item in reversed(items):
                    target = self.build(item, target)
                return target
            case Alt(choices):
                return self.new(None, *(self.build(c, target) for c in choices))
            case Group(item, _):
                return self.build(item, target)
            case Repeat(item, low, None, _):
                loop = self.new(None)
                self.states[loop][1] = [self.build(item, loop), target]
                for _ in range(low):
                    loop = self.build(item, loop)
                return loop
            case Repeat(item, low, high, _):
                for _ in range(high - low):
                    target = self.new(None, self.build(item, target), target) if target is None else self.optional(item, target)
                for _ in range(low):
                    target = self.build(item, target)
                return target
            case _:
                raise NotImplementedError(type(n).__name__)

    def optional(self, item, target):
        return self.new(None, self.build(item, target), self.skip_of(target))

    def skip_of(self, target):
        return target

    def closure(self, states):
        seen, todo = set(), list(states)
        while todo:
            s = todo.pop()
            if s in seen:
                continue
            seen.add(s)
            if self.states[s][0] is None:
                todo += self.states[s][1]
        return seen

    def fullmatch(self, text):
        current = self.closure([self.start])
        for c in text:
            current = self.closure([t for s in current if self.states[s][0] is not None and self.states[s][0](c) for t in self.states[s][1]])
            if not current:
                return False
        return self.accept in current


def shown(groups, text):
    return [text[g[0] : g[1]] if g else None for g in groups] if groups else None


TABLE = [
    ("abc", "xabcx"), ("a*b", "aaab"), ("a+?b", "aaab"), ("(a|b)*c", "ababc"), ("^a.c$", "abc"), ("^a.c$", "a\nc"), ("colou?r", "my color"),
    (r"(\w+)@(\w+)\.com", "mail bob@example.com now"), (r"(\d{1,3})\.(\d{1,3})", "10.255"), (r"(\w)\1", "hello"), (r"\bcat\b", "concat cat"),
    (r"\bcat\b", "concatenate"), ("[^0-9]+", "123abc456"), ("[a-c-]+", "a-b-d"), (r"[\d.]+", "v3.14!"), ("x{2,3}", "xxxx"), ("x{2,3}?", "xxxx"), ("x{2}", "x"),
    ("(a)(b)?(c)", "ac"), (r"foo(?=bar)", "foobaz foobar"), (r"foo(?!bar)", "foobar foobaz"), (r"(?<=\$)\d+", "cost $42"), (r"(?<!\$)\b\d+", "cost $42 or 17"),
    ("(?:ab)+", "ababab"), ("a|b|", "c"), ("()", "x"), ("(a*)*", "aaa"), ("(a*)+b", "aaab"), (r"^(\w+)\s+\1$", "word word"), (r'"([^"\\]|\\.)*"', r'say "hi \"there\"" ok'),
    ("((a)|(b))+", "ab"), ("[]a]+", "]a]"), (r"\.\*", "a.*b"), ("", "abc"), (r"(.+)(.+)(.+)", "abcde"), ("(.*?)(\\d+)", "abc123"),
]
for pattern, text in TABLE:
    engine = Backtracker(pattern)
    groups = engine.search(text)
    print(f"{pattern!r:28} {text!r:34} {groups[0] if groups else None} {shown(groups, text)}")

print("--- agreement with the NFA")
words = ["", "a", "b", "ab", "ba", "aab", "abb", "abab", "aabb", "bbaa", "c", "abc"]
for pattern in ("a*", "(a|b)*", "a+b+", "(ab)*", "a?b?c?", "(a|ab)(c|bcd)*", "a{2}b{1,2}", "[ab]{2,}", "(a*b)+", "(aa|b)*a?"):
    nfa, engine = NFA(pattern), Backtracker(f"^(?:{pattern})$")
    accepted = [w for w in words if nfa.fullmatch(w)]
    assert accepted == [w for w in words if engine.match_at(w, 0)], pattern
    print(f"{pattern:18} {len(nfa.states):3} states", accepted)
print(NFA("(a*)*b").fullmatch("a" * 200 + "b"), NFA("(a|aa)+$" [:-1]).fullmatch("a" * 300))

print("--- substitution and splitting")
print(Backtracker(r"(\w+) (\w+)").sub(r"\2 \1", "hello world, good morning"))
print(Backtracker(r"\d+").sub(lambda g: str(int(g[0]) * 2), "1 fish 2 fish 30 fish"))
print(Backtracker(r"\s*[,;]\s*").sub("|", "a , b;c ,d"))
print([shown(g, "one1two22three333")[0] for g in Backtracker(r"[a-z]+|\d+").finditer("one1two22three333")])
print(Backtracker("x*").sub("-", "abxd"))

print("--- errors")
for pattern in ("(", ")", "a)", "*a", "a**", "[a", "a{2,1}", "a{x}", "\\", "(a", r"\2(a)", "[z-a]", "^*", "(?=a)*", "(?"):
    try:
        Backtracker(pattern)
        print(f"{pattern!r} is fine")
    except RegexError as e:
        print(e)
print(repr(RegexParser("a(b|c)*?$").parse()).replace("<method-wrapper", "<m")[:20])
