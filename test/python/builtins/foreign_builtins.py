# `__builtins__` of a globals dict that are no plain dict: names are asked of them by subscript.
import types

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)

class Mine(dict):
    def __getitem__(self, key):
        if key == "absent":
            raise KeyError(key)
        if key == "broken":
            raise ValueError(key)
        return "item " + key

class Missing(dict):
    def __missing__(self, key): return "missing " + key

class Plain(dict): pass

class Mapping:
    def __getitem__(self, key): return f"mapping {key}"

def function(): return name

for value in (3, None, [1], "text", Mine(), Missing(len=5), Plain(name="plain"), Mapping(), types, {}):
    print(type(value).__name__)
    attempt(eval, "1 + 1", {"__builtins__": value})
    attempt(eval, "name", {"__builtins__": value})
    attempt(eval, "len", {"__builtins__": value, "len": "own"})
    attempt(lambda: eval("[absent for x in (1,)]", {"__builtins__": value}))
    attempt(exec, "class X: pass", {"__builtins__": value})
    attempt(exec, "import sys", {"__builtins__": value})
    attempt(exec, "def f(): return name\nf()", {"__builtins__": value})
    f = types.FunctionType(function.__code__, {"__builtins__": value})
    attempt(f)
    print(f.__builtins__ is value or f.__builtins__ is getattr(value, "__dict__", None))
attempt(eval, "absent", {"__builtins__": Mine()})
attempt(eval, "broken", {"__builtins__": Mine()})

# A hot function keeps asking.
class Counting(dict):
    asked = 0
    def __getitem__(self, key):
        Counting.asked += 1
        return Counting.asked

hot = types.FunctionType(function.__code__, {"__builtins__": Counting()})
total = 0
for i in range(300):
    total += hot()
print(total, Counting.asked)
