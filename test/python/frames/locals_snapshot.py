def f(a):
    first = locals()
    print(sorted(first))
    b = 2
    print(sorted(first))
    second = locals()
    print(first is second, sorted(second))
    second["a"] = "changed"
    second["new"] = 1
    print(a, "new" in locals())
    print(type(second).__name__)
    return locals()


result = f(1)
print(sorted(result))
print(result["a"], result["second"]["a"])


def closure(x):
    def inner():
        return sorted(locals()), x

    before = sorted(locals())
    inner_result = inner()
    return before, inner_result


print(closure(5))

print([sorted(k for k in locals() if k == "item") for item in range(2)])


def comp():
    outer = 1
    return [sorted(locals()) for item in range(1)]


print(comp())


def gen():
    z = 1
    yield sorted(locals())
    w = 2
    yield sorted(locals())


print(list(gen()))
print(locals() is globals())


class C:
    a = 1
    snapshot = locals()
    b = 2


print("b" in C.snapshot, "a" in C.snapshot)


def exec_in_locals():
    x = 1
    exec("x = 2; y = 3")
    print(x, "y" in locals())
    space = locals()
    exec("x = 2; y = 3", globals(), space)
    print(x, space["x"], space["y"])


exec_in_locals()
