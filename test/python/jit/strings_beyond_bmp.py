"""Strings with astral characters and lone surrogates through hot loops: length, index, slices, concatenation."""


def walk(s):
    out = []
    for c in s:
        out.append(ord(c))
    return out


def index(s):
    total = 0
    for i in range(len(s)):
        total += ord(s[i]) * (i + 1)
    return total


def join(parts):
    s = ""
    for p in parts:
        s += p
    return s


samples = ["abc", "\U0001f600x", chr(0xD83D) + chr(0xDE00), "\ud800", "a\udc00b", "\u2028\u2029", "\U0001f600" * 3]
for _ in range(300):
    for s in samples[:1]:
        walk(s)
        index(s)
for s in samples:
    print(ascii(s), len(s), walk(s), index(s), ascii(s[::-1]), ascii(s[:1]))
print(ascii(join(["\ud83d"] + ["-"] * 3 + ["\ude00"])))
both = join(["\ud83d", "\ude00"])
print(len(both), both == "\U0001f600", ascii(both), both == chr(0xD83D) + chr(0xDE00))
print("\U0001f600" > "\uffff", "\ud800" < "\U00010000")


def mixed(n):
    counts = {}
    for i in range(n):
        c = samples[i % len(samples)]
        counts[c] = counts.get(c, 0) + 1
    return [(ascii(k), v) for k, v in counts.items()]


print(mixed(3000))
try:
    "\ud800".encode()
except UnicodeEncodeError as e:
    print(e)
