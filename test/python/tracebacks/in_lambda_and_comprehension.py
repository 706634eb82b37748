def attempt(f):
    try:
        f()
    except Exception as e:
        group.append(e)


group = []
attempt(lambda: [10 // n for n in (2, 1, 0)])
attempt(lambda: {k: v.upper() for k, v in {"a": "x", "b": 5}.items()})
attempt(lambda: {len(x) for x in ["a", 5]})
attempt(lambda: list(x + 1 for x in [1, "2"]))
attempt(lambda: [[y / 0 for y in x] for x in [[1]]])
attempt(lambda: sorted([1, "a", 2]))
attempt(lambda: sorted([1, 2], key=lambda x: x.missing))
attempt(lambda: list(map(lambda x: 1 / x, [1, 0])))
attempt(lambda: sum(x for x in [1, None]))
attempt(lambda: (lambda: (lambda: undefined)())())
raise ExceptionGroup("expressions", group)
