"""Graphs: mazes by three algorithms, shortest paths, spanning trees, topological order, strong components, maximum flow, colouring, tours."""

import math


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % n

    def shuffled(self, items):
        items = list(items)
        for i in reversed(range(1, len(items))):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]
        return items


class UnionFind:
    def __init__(self, items):
        self.parent = {x: x for x in items}
        self.sets = len(self.parent)

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        self.parent[a] = b
        self.sets -= 1
        return True


# --- mazes -------------------------------------------------------------------------------------------------------------
SIDES = {"N": (0, -1), "S": (0, 1), "W": (-1, 0), "E": (1, 0)}


class Maze:
    def __init__(self, width, height):
        self.width, self.height = width, height
        self.links = {(x, y): set() for y in range(height) for x in range(width)}

    def around(self, cell):
        for dx, dy in SIDES.values():
            other = cell[0] + dx, cell[1] + dy
            if other in self.links:
                yield other

    def link(self, a, b):
        self.links[a].add(b)
        self.links[b].add(a)

    def backtracker(self, rng):
        stack, seen = [(0, 0)], {(0, 0)}
        while stack:
            options = [c for c in self.around(stack[-1]) if c not in seen]
            if not options:
                stack.pop()
                continue
            chosen = options[rng.below(len(options))]
            self.link(stack[-1], chosen)
            seen.add(chosen)
            stack.append(chosen)
        return self

    def kruskal(self, rng):
        sets = UnionFind(self.links)
        for a, b in rng.shuffled((a, b) for a in self.links for b in self.around(a) if a < b):
            if sets.union(a, b):
                self.link(a, b)
        return self

    def wilson(self, rng):
        done, cells = {(0, 0)}, rng.shuffled(self.links)
        for start in cells:
            if start in done:
                continue
            walk = [start]
            while walk[-1] not in done:
                options = list(self.around(walk[-1]))
                step = options[rng.below(len(options))]
                if step in walk:
                    del walk[walk.index(step) + 1 :]
                else:
                    walk.append(step)
            for a, b in zip(walk, walk[1:]):
                self.link(a, b)
            done.update(walk)
        return self

    def solve(self, start, goal):
        came, queue = {start: None}, [start]
        for cell in queue:
            for other in sorted(self.links[cell]):
                if other not in came:
                    came[other] = cell
                    queue.append(other)
        path, cell = [], goal
        while cell is not None:
            path.append(cell)
            cell = came[cell]
        return path[::-1]

    def draw(self, path=()):
        path = set(path)
        lines = ["+" + "--+" * self.width]
        for y in range(self.height):
            middle, below = "|", "+"
            for x in range(self.width):
                middle += (" ." if (x, y) in path else "  ") + (" " if (x + 1, y) in self.links[x, y] else "|")
                below += ("  " if (x, y + 1) in self.links[x, y] else "--") + "+"
            lines += [middle, below]
        return "\n".join(lines)


for method in (Maze.backtracker, Maze.kruskal, Maze.wilson):
    maze = method(Maze(12, 6), Random(99))
    path = maze.solve((0, 0), (11, 5))
    ends = sum(len(v) == 1 for v in maze.links.values())
    print(f"{method.__name__}: {len(path)} steps, {ends} dead ends, {sum(map(len, maze.links.values())) // 2} links")
    print(maze.draw(path))

# --- weighted graphs ------------------------------------------------------------------------------------------------------
ROADS = {
    "A": {"B": 7, "D": 5}, "B": {"A": 7, "C": 8, "D": 9, "E": 7}, "C": {"B": 8, "E": 5}, "D": {"A": 5, "B": 9, "E": 15, "F": 6},
    "E": {"B": 7, "C": 5, "D": 15, "F": 8, "G": 9}, "F": {"D": 6, "E": 8, "G": 11}, "G": {"E": 9, "F": 11},
}


def dijkstra(graph, start):
    distance, previous, todo = {start: 0}, {}, {start}
    while todo:
        node = min(todo, key=lambda n: (distance[n], n))
        todo.remove(node)
        for other, weight in graph[node].items():
            d = distance[node] + weight
            if d < distance.get(other, math.inf):
                distance[other], previous[other] = d, node
                todo.add(other)
    return distance, previous


def route(previous, node):
    path = [node]
    while node in previous:
        node = previous[node]
        path.append(node)
    return "".join(reversed(path))


def bellman_ford(edges, start):
    distance = {start: 0}
    nodes = {n for a, b, _ in edges for n in (a, b)}
    for round_ in range(len(nodes)):
        changed = False
        for a, b, weight in edges:
            if a in distance and distance[a] + weight < distance.get(b, math.inf):
                distance[b] = distance[a] + weight
                changed = True
        if not changed:
            return distance
    raise ValueError("negative cycle")


def floyd_warshall(graph):
    nodes = sorted(graph)
    d = {(a, b): 0 if a == b else graph[a].get(b, math.inf) for a in nodes for b in nodes}
    for k in nodes:
        for a in nodes:
            for b in nodes:
                d[a, b] = min(d[a, b], d[a, k] + d[k, b])
    return d


def spanning_tree(graph):
    sets, tree = UnionFind(graph), []
    for weight, a, b in sorted((w, a, b) for a, others in graph.items() for b, w in others.items() if a < b):
        if sets.union(a, b):
            tree.append((a + b, weight))
    return tree


distance, previous = dijkstra(ROADS, "A")
print(distance, [route(previous, n) for n in "CEG"])
print(spanning_tree(ROADS), sum(w for _, w in spanning_tree(ROADS)))
d = floyd_warshall(ROADS)
print({b: d["A", b] for b in "ABCDEFG"} == distance, max(v for v in d.values()), d["C", "D"])
edges = [("s", "a", 4), ("s", "b", 3), ("a", "b", -2), ("b", "c", 2), ("a", "c", 4)]
print(bellman_ford(edges, "s"))
try:
    bellman_ford([*edges, ("c", "a", -1)], "s")
except ValueError as e:
    print(e)

# --- directed graphs --------------------------------------------------------------------------------------------------------
TASKS = {"eat": ["cook", "set table"], "cook": ["shop", "wash"], "shop": ["list"], "set table": [], "wash": ["shop"], "list": []}


def topological(graph):
    order, state = [], {}

    def visit(node, path):
        if state.get(node) == "done":
            return
        if state.get(node) == "open":
            raise ValueError("cycle: " + " -> ".join([*path[path.index(node) :], node]))
        state[node] = "open"
        for other in graph.get(node, ()):
            visit(other, [*path, node])
        state[node] = "done"
        order.append(node)

    for node in graph:
        visit(node, [])
    return order


def components(graph):
    """Tarjan's strongly connected components, without recursion."""
    index, low, on_stack, stack, found, counter = {}, {}, set(), [], [], 0
    for root in graph:
        if root in index:
            continue
        work = [(root, iter(graph[root]))]
        index[root] = low[root] = counter
        counter += 1
        stack.append(root)
        on_stack.add(root)
        while work:
            node, others = work[-1]
            for other in others:
                if other not in index:
                    index[other] = low[other] = counter
                    counter += 1
                    stack.append(other)
                    on_stack.add(other)
                    work.append((other, iter(graph[other])))
                    break
                if other in on_stack:
                    low[node] = min(low[node], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component = []
                    while not component or component[-1] != node:
                        component.append(stack.pop())
                        on_stack.discard(component[-1])
                    found.append(sorted(component))
    return found


def max_flow(capacity, source, sink):
    """Edmonds-Karp; also the cut."""
    residual = {}
    for (a, b), c in capacity.items():
        residual.setdefault(a, {})[b] = residual.get(a, {}).get(b, 0) + c
        residual.setdefault(b, {}).setdefault(a, 0)
    flow = 0
    while True:
        came, queue = {source: None}, [source]
        for node in queue:
            for other, c in residual[node].items():
                if c > 0 and other not in came:
                    came[other] = node
                    queue.append(other)
        if sink not in came:
            return flow, sorted((a, b) for (a, b) in capacity if a in came and b not in came)
        path, node = [], sink
        while came[node] is not None:
            path.append((came[node], node))
            node = came[node]
        amount = min(residual[a][b] for a, b in path)
        for a, b in path:
            residual[a][b] -= amount
            residual[b][a] += amount
        flow += amount


print(topological(TASKS))
try:
    topological({**TASKS, "list": ["eat"]})
except ValueError as e:
    print(e)
print(components({1: [2], 2: [3], 3: [1, 4], 4: [5], 5: [4, 6], 6: [], 7: [6, 7]}))
print(max_flow({("s", "a"): 16, ("s", "b"): 13, ("a", "c"): 12, ("b", "a"): 4, ("c", "b"): 9, ("b", "d"): 14, ("d", "c"): 7, ("c", "t"): 20, ("d", "t"): 4}, "s", "t"))

# --- colouring and tours ------------------------------------------------------------------------------------------------------
BORDERS = {"WA": "NT SA", "NT": "WA SA Q", "SA": "WA NT Q NSW V", "Q": "NT SA NSW", "NSW": "Q SA V", "V": "SA NSW", "T": ""}


def colour(graph, colours, chosen=None):
    chosen = chosen or {}
    open_nodes = [n for n in graph if n not in chosen]
    if not open_nodes:
        return chosen
    node = max(open_nodes, key=lambda n: (len({chosen[o] for o in graph[n].split() if o in chosen}), n))
    for c in colours:
        if all(chosen.get(o) != c for o in graph[node].split()):
            if result := colour(graph, colours, chosen | {node: c}):
                return result
    return None


print(colour(BORDERS, ["red", "green", "blue"]), colour(BORDERS, ["red", "green"]))
CITIES = [(60, 20), (18, 54), (83, 46), (50, 49), (12, 13), (75, 80), (5, 80), (40, 90)]


def length(tour):
    return sum(math.dist(CITIES[a], CITIES[b]) for a, b in zip(tour, tour[1:] + tour[:1]))


def nearest(start):
    tour, rest = [start], set(range(len(CITIES))) - {start}
    while rest:
        tour.append(min(rest, key=lambda c: (math.dist(CITIES[tour[-1]], CITIES[c]), c)))
        rest.remove(tour[-1])
    return tour


def two_opt(tour):
    improved = True
    while improved:
        improved = False
        for i in range(1, len(tour) - 1):
            for j in range(i + 1, len(tour)):
                other = tour[:i] + tour[i : j + 1][::-1] + tour[j + 1 :]
                if length(other) < length(tour) - 1e-9:
                    tour, improved = other, True
    return tour


def held_karp():
    n = len(CITIES)
    best = {(1 << k, k): math.dist(CITIES[0], CITIES[k]) for k in range(1, n)}
    for size in range(2, n):
        for subset in range(2, 1 << n, 2):
            if subset.bit_count() == size:
                for k in range(1, n):
                    if subset >> k & 1:
                        rest = subset ^ 1 << k
                        best[subset, k] = min(best[rest, m] + math.dist(CITIES[m], CITIES[k]) for m in range(1, n) if rest >> m & 1)
    return min(best[(1 << n) - 2, k] + math.dist(CITIES[k], CITIES[0]) for k in range(1, n))


tour = nearest(0)
print(tour, round(length(tour), 3), two_opt(tour), round(length(two_opt(tour)), 3), round(held_karp(), 3))
