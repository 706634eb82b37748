# A cache of the kind that WeakValueDictionary is.
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.parent = None
        self.children = []

    def add(self, child):
        child.parent = weakref.ref(self)
        self.children.append(child)
        return child


class Cache:
    def __init__(self):
        self.data = {}

    def get(self, key):
        ref = self.data.get(key)
        return None if ref is None else ref()

    def put(self, key, value):
        self.data[key] = weakref.ref(value)
        return value


cache = Cache()
root = cache.put("root", Node("root"))
leaf = cache.put("leaf", root.add(Node("mid")).add(Node("leaf")))
path, node = [], leaf
while node is not None:
    path.append(node.name)
    node = node.parent and node.parent()
print(path, cache.get("root") is root, cache.get("leaf").name, cache.get("none"))
