print({x: x * x for x in range(4)}, {k: v for k, v in zip("abc", range(3)) if v}, {c: s.count(c) for s in ["hello"] for c in s}, {i: {j: i * j for j in range(2)} for i in range(2)})
words = "the cat the dog the end".split()
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
print(counts, sorted(counts.items(), key=lambda p: (-p[1], p[0])), max(counts, key=counts.get))
groups = {}
for w in words:
    groups.setdefault(len(w), []).append(w)
print(groups, {v: k for k, v in counts.items()}, dict(sorted(counts.items())))
tree = {}
for path in ("a.b.c", "a.b.d", "e"):
    node = tree
    for part in path.split("."):
        node = node.setdefault(part, {})
print(tree)


def walk(node, depth=0):
    for k, v in node.items():
        print("  " * depth + k)
        walk(v, depth + 1)


walk(tree)
order = []


def log(x):
    order.append(x)
    return x


{log("k1"): log("v1"), log("k2"): log("v2"), **{log("k3"): log("v3")}}
{log(1): log(2) for _ in range(1)}
print(order)
d = {"a": 1}
d[log("key")] = log("value")
print(order[-2:], d)
memo = {}


def fib(n):
    if n not in memo:
        memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]


print(fib(90), len(memo), {**{1: 2}, 3: 4, **{1: 5}}, {"a": 1} | {"b": 2} | {"a": 3})
graph = {1: [2, 3], 2: [4], 3: [4], 4: []}


def bfs(start):
    seen, queue = {start: 0}, [start]
    while queue:
        n = queue.pop(0)
        for m in graph[n]:
            if m not in seen:
                seen[m] = seen[n] + 1
                queue.append(m)
    return seen


print(bfs(1), dict(enumerate("ab")), {(i, j): i + j for i in range(2) for j in range(2)}, dict.fromkeys(range(3), []), {True: 1} == {1: True})
