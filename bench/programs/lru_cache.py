"""A least-recently-used cache: a dict and a doubly linked list, and a memoising decorator on top."""

# quick: 1000
import sys
import time


class Entry:
    __slots__ = ("key", "value", "previous", "next")

    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.previous = self
        self.next = self


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}
        self.root = Entry(None, None)
        self.hits = 0
        self.misses = 0

    def __len__(self):
        return len(self.entries)

    def __contains__(self, key):
        return key in self.entries

    def _unlink(self, entry):
        entry.previous.next = entry.next
        entry.next.previous = entry.previous

    def _push(self, entry):
        last = self.root.previous
        last.next = entry
        entry.previous = last
        entry.next = self.root
        self.root.previous = entry

    def get(self, key, default=None):
        entry = self.entries.get(key)
        if entry is None:
            self.misses += 1
            return default
        self.hits += 1
        self._unlink(entry)
        self._push(entry)
        return entry.value

    def put(self, key, value):
        entry = self.entries.get(key)
        if entry is not None:
            entry.value = value
            self._unlink(entry)
        else:
            if len(self.entries) >= self.capacity:
                oldest = self.root.next
                self._unlink(oldest)
                del self.entries[oldest.key]
            entry = Entry(key, value)
            self.entries[key] = entry
        self._push(entry)


def memoize(capacity):
    def decorate(function):
        cache = LRUCache(capacity)

        def wrapper(*args):
            if args in cache:
                return cache.get(args)
            value = function(*args)
            cache.put(args, value)
            return value

        wrapper.cache = cache
        return wrapper

    return decorate


def main(n):
    @memoize(500)
    def paths(rows, columns):
        if rows == 0 or columns == 0:
            return 1
        return (paths(rows - 1, columns) + paths(rows, columns - 1)) % 1000007

    cache = LRUCache(64)
    seed = 12345
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        key = (seed >> 16) % 100
        if cache.get(key) is None:
            cache.put(key, key * key)
    return cache.hits, cache.misses, len(cache), paths(15, 15), paths.cache.hits


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 300000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
