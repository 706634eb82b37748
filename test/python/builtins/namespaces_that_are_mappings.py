# exec and eval with mappings and dict subclasses.
class Mapping:
    def __getitem__(self, key):
        if key == "a":
            return 12
        raise KeyError(key)

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)

    def keys(self):
        return list("xyz")


class Dict(dict):
    def __getitem__(self, key):
        return ("item", key)


class Missing(dict):
    def __missing__(self, key):
        return ("missing", key)


def t(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


t(eval, "a", {}, Mapping())
t(eval, "b", {}, Mapping())
t(eval, "dir()", {}, Mapping())
t(exec, "a = 3; del q", {}, Mapping())
t(eval, "foo", Dict())
t(eval, "foo", {}, Dict())
t(eval, "len", {}, Dict())
t(eval, "foo", {}, Missing())
t(eval, "known", {}, Missing(known=1))
t(exec, "print(x); y = x", {}, Dict())
t(eval, "sup", {"__builtins__": {"sup": 7}})
t(eval, "len", {"__builtins__": {}})
t(exec, "import sys", {"__builtins__": {}})
t(exec, "class A: pass", {"__builtins__": {}})


class Prepared(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        class Log(dict):
            def __setitem__(self, key, value):
                print("store", key)
                dict.__setitem__(self, key, value)

        return Log()


class C(metaclass=Prepared):
    x = 1

    def f(self):
        pass

    for i in range(2):
        pass
    del i
