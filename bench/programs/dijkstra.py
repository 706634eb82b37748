"""Shortest paths on a weighted grid graph with a binary heap of our own."""

# quick: 2
import sys
import time


class Heap:
    """A binary min-heap of (key, item) pairs."""

    def __init__(self):
        self.items = []

    def __bool__(self):
        return bool(self.items)

    def push(self, key, item):
        items = self.items
        items.append((key, item))
        position = len(items) - 1
        while position > 0:
            parent = (position - 1) >> 1
            if items[parent][0] <= key:
                break
            items[position] = items[parent]
            position = parent
        items[position] = (key, item)

    def pop(self):
        items = self.items
        top = items[0]
        last = items.pop()
        if not items:
            return top
        key = last[0]
        position = 0
        size = len(items)
        while True:
            child = 2 * position + 1
            if child >= size:
                break
            if child + 1 < size and items[child + 1][0] < items[child][0]:
                child += 1
            if items[child][0] >= key:
                break
            items[position] = items[child]
            position = child
        items[position] = last
        return top


class Graph:
    def __init__(self):
        self.edges = {}

    def connect(self, start, end, weight):
        self.edges.setdefault(start, []).append((end, weight))
        self.edges.setdefault(end, []).append((start, weight))

    def distances(self, source):
        best = {source: 0}
        came_from = {}
        done = set()
        heap = Heap()
        heap.push(0, source)
        while heap:
            distance, node = heap.pop()
            if node in done:
                continue
            done.add(node)
            for neighbour, weight in self.edges[node]:
                candidate = distance + weight
                if neighbour not in best or candidate < best[neighbour]:
                    best[neighbour] = candidate
                    came_from[neighbour] = node
                    heap.push(candidate, neighbour)
        return best, came_from


def make_grid(side):
    graph = Graph()
    seed = 7
    for row in range(side):
        for column in range(side):
            for end in ((row + 1, column), (row, column + 1)):
                if end[0] < side and end[1] < side:
                    seed = (seed * 1103515245 + 12345) % 2147483648
                    graph.connect((row, column), end, 1 + (seed >> 10) % 100)
    return graph


def path_length(came_from, source, target):
    steps = 0
    while target != source:
        target = came_from[target]
        steps += 1
    return steps


def main(n):
    graph = make_grid(n)
    corners = [(0, 0), (n - 1, 0), (n // 2, n // 2)]
    total = steps = 0
    for corner in corners:
        best, came_from = graph.distances(corner)
        total += sum(best.values())
        steps += path_length(came_from, corner, (n - 1, n - 1))
    return total, steps


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 110
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
