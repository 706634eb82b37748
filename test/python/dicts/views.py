# Views of a dict: live, with length, repr, reversal, and operations of sets.

d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys), len(values), len(items), type(keys).__name__, type(items).__name__)
d["c"] = 3
print(list(keys), list(values), list(items), "c" in keys, 3 in values, ("c", 3) in items, ("c", 4) in items, "c" in items, ("c",) in items)
print(list(reversed(keys)), list(reversed(values)), list(reversed(items)), keys.mapping, type(items.mapping).__name__)


def check(*sources):
    for source in sources:
        try:
            r = eval(source)
            print(source, "->", sorted(r, key=repr) if isinstance(r, (set, frozenset)) else r, type(r).__name__)
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", error)


check(
    "keys & {'a', 'z'}", "keys | ['z']", "keys - ['a']", "keys ^ {'a', 'z'}", "{'a', 'z'} & keys", "{'z'} | keys", "{'a', 'z'} - keys", "['a'] - keys", "['z'] | keys",
    "keys & 5", "keys | 5", "5 | keys", "keys - None", "items & {('a', 1)}", "items | {('z', 0)}", "items - {('a', 1), ('b', 3)}", "items ^ [('a', 1)]",
    "keys == {'a', 'b', 'c'}", "keys == ['a', 'b', 'c']", "keys == d.copy().keys()", "keys < {'a', 'b', 'c', 'd'}", "keys <= {'a'}", "keys > {'a'}", "keys >= frozenset('abc')",
    "keys < ['a']", "keys != {'a'}", "items == {('a', 1), ('b', 2), ('c', 3)}", "values == values", "values == d.values()", "values & values", "values < values", "items <= {('a', 1): 0}.keys()",
    "keys.isdisjoint('xyz')", "keys.isdisjoint('xya')", "keys.isdisjoint(5)", "keys.isdisjoint([[]])", "items.isdisjoint([('a', 1)])", "keys.isdisjoint(keys)", "{}.keys().isdisjoint({}.keys())",
    "hash(keys)", "hash(values) == hash(values)", "keys[0]", "keys.nope", "keys.mapping['a']", "keys.mapping.update", "type(keys)()", "keys.add", "len(values)", "bool({}.keys())",
    "[] in keys", "[] in values", "([], 1) in items", "('a', []) in items", "{1: []}.items() | set()", "{1: []}.items() & [(1, [])]", "{1: []}.items() - [(2, 3)]", "{1: []}.items() == {1: []}.items()",
)
x = {}
x[1] = x.values()
print(x)
x[1] = x.items()
print(x)
print(isinstance(keys, type({}.keys())), keys == keys, max(keys), sorted(items, reverse=True), sum(values), dict(items), list(map(len, items)))
