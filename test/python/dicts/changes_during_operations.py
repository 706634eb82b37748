# Dicts and sets changed by the __eq__ and __hash__ of their keys, or while something iterates over them.


class Key:
    action = None

    def __init__(self, name, hash_=1):
        self.name, self.hash = name, hash_

    def __hash__(self):
        return self.hash

    def __eq__(self, other):
        action, Key.action = Key.action, None
        if action:
            action()
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return self.name


def attempt(label, f):
    Key.action = None
    try:
        print(label, "->", f())
    except Exception as e:
        print(label, "->", type(e).__name__, e)
    Key.action = None


def with_action(container, action, use):
    Key.action = lambda: action(container)
    return use(container), container if len(container) < 10 else len(container)


ACTIONS = {"clear": lambda c: c.clear(), "fail": lambda c: 1 / 0, "nothing": lambda c: None}
for label, action in ACTIONS.items():
    attempt(f"dict get {label}", lambda: with_action({Key("a"): 1}, action, lambda d: d.get(Key("a"))))
    attempt(f"dict in {label}", lambda: with_action({Key("a"): 1}, action, lambda d: Key("b") in d))
    attempt(f"dict set {label}", lambda: with_action({Key("a"): 1}, action, lambda d: d.__setitem__(Key("b"), 2)))
    attempt(f"dict pop {label}", lambda: with_action({Key("a"): 1}, action, lambda d: d.pop(Key("a"), "none")))
    attempt(f"dict setdefault {label}", lambda: with_action({Key("a"): 1}, action, lambda d: d.setdefault(Key("a"), 3)))
    attempt(f"dict update {label}", lambda: with_action({Key("a"): 1}, action, lambda d: d.update({Key("b"): 1, Key("c"): 2})))
    attempt(f"dict eq {label}", lambda: with_action({Key("a"): 1}, action, lambda d: d == {Key("a"): 1}))
    attempt(f"dict del {label}", lambda: with_action({Key("a"): 1}, action, lambda d: d.__delitem__(Key("a"))))
    attempt(f"set add {label}", lambda: with_action({Key("a")}, action, lambda s: s.add(Key("b"))))
    attempt(f"set in {label}", lambda: with_action({Key("a")}, action, lambda s: Key("b") in s))
    attempt(f"set discard {label}", lambda: with_action({Key("a")}, action, lambda s: s.discard(Key("b"))))
    attempt(f"set update {label}", lambda: with_action({Key("a")}, action, lambda s: s.update([Key("b"), Key("c")])))
    attempt(f"set and {label}", lambda: with_action({Key("a")}, action, lambda s: s & {Key("a")}))
    attempt(f"set eq {label}", lambda: with_action({Key("a")}, action, lambda s: s == {Key("a")}))
    attempt(f"list remove {label}", lambda: with_action([Key("a"), Key("b")], action, lambda l: l.remove(Key("b"))))
    attempt(f"list index {label}", lambda: with_action([Key("a"), Key("b")], action, lambda l: l.index(Key("b"))))
    attempt(f"list count {label}", lambda: with_action([Key("a"), Key("b")], action, lambda l: l.count(Key("b"))))
    attempt(f"list in {label}", lambda: with_action([Key("a"), Key("b")], action, lambda l: Key("c") in l))
    attempt(f"list eq {label}", lambda: with_action([Key("a"), Key("b")], action, lambda l: l == [Key("a"), Key("b")]))
    attempt(f"list lt {label}", lambda: with_action([Key("a"), Key("b")], action, lambda l: l < [Key("a"), Key("b")]))


class HashAction:
    def __init__(self, container, action): self.container, self.action = container, action
    def __hash__(self): self.action(self.container); return 5
    def __eq__(self, other): return self is other
    def __repr__(self): return "H"


for label, action in {"clear": lambda c: c.clear(), "grow": lambda c: c.update({i: i for i in range(3)} if isinstance(c, dict) else range(3)), "fail": lambda c: 1 / 0}.items():
    d, s = {1: 1}, {1}
    attempt(f"hash {label} set item", lambda: (d.__setitem__(HashAction(d, action), 1), d))
    attempt(f"hash {label} get", lambda: (d.get(HashAction(d, action)), d))
    attempt(f"hash {label} add", lambda: (s.add(HashAction(s, action)), sorted(map(str, s))))


def change(make, iterate, action):
    c = make()
    out = []
    for x in iterate(c):
        out.append(x)
        if len(out) == 2:
            action(c)
        if len(out) > 8:
            break
    return out


MAKE = lambda: {1: "a", 2: "b", 3: "c"}
for name, iterate in {"keys": lambda d: d, "values": lambda d: d.values(), "items": lambda d: d.items(), "reversed": reversed, "reversed items": lambda d: reversed(d.items())}.items():
    for label, action in {"add": lambda d: d.__setitem__(9, 9), "delete": lambda d: d.__delitem__(1), "replace": lambda d: d.__setitem__(1, "z"), "clear": lambda d: d.clear(), "add and delete": lambda d: (d.__setitem__(9, 9), d.__delitem__(1)), "popitem": lambda d: d.popitem()}.items():
        if label == "add and delete" and "reversed" in name:
            continue
        attempt(f"dict {name} {label}", lambda: change(MAKE, iterate, action))
for label, action in {"add": lambda s: s.add(9), "remove": lambda s: s.remove(1), "clear": lambda s: s.clear(), "add there": lambda s: s.add(1)}.items():
    attempt(f"set {label}", lambda: change(lambda: {1, 2, 3}, lambda s: s, action))
for label, action in {"append": lambda l: l.append(9), "pop": lambda l: l.pop(), "clear": lambda l: l.clear(), "insert": lambda l: l.insert(0, 0), "reverse": lambda l: l.reverse(), "del": lambda l: l.__delitem__(0)}.items():
    attempt(f"list {label}", lambda: change(lambda: [1, 2, 3], lambda l: l, action))
    attempt(f"reversed list {label}", lambda: change(lambda: [1, 2, 3], reversed, action))
    attempt(f"enumerate list {label}", lambda: change(lambda: [1, 2, 3], enumerate, action))
    attempt(f"zip list {label}", lambda: change(lambda: [1, 2, 3], lambda l: zip(l, l), action))
b = bytearray(b"abc")
attempt("bytearray", lambda: change(lambda: bytearray(b"abc"), lambda b: b, lambda b: b.extend(b"xyz")))
