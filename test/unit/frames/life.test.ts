/** The life of a Frame: one per activation, live while it runs, complete after it has ended, never recycled once handed out. Under each policy. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { MODES, printed } from "./support.ts";

const PROGRAMS: Record<string, { source: string; expected: string[] }> = {
  "one activation has one Frame, however it was reached": {
    source: `
import sys
def inner():
    mine = sys._getframe()
    outer_frame = sys._getframe(1)
    print(mine.f_back is outer_frame, mine is sys._getframe(0))
    try:
        raise ValueError
    except ValueError as e:
        print(e.__traceback__.tb_frame is mine)
    return mine
def outer():
    frame = inner()
    print(frame.f_back is sys._getframe())
    return frame, sys._getframe()
a, b = outer()
print(a.f_back is b, b.f_back is sys._getframe(), a is not b)
def gen():
    yield sys._getframe()
g = gen()
early = g.gi_frame
print(next(g) is early is g.gi_frame)
`,
    expected: ["True True", "True", "True", "True True True", "True"],
  },
  "two activations of one function have two Frames": {
    source: `
import sys
def f(n):
    return [sys._getframe()] + (f(n - 1) if n else [])
frames = f(4)
print(len({id(x) for x in frames}), [x.f_locals["n"] for x in frames])
`,
    expected: ["5 [4, 3, 2, 1, 0]"],
  },
  "the cascade: every caller of a finished frame is there, with its variables as they are when it ends": {
    source: `
import sys
def leaf():
    secret = "leaf"
    return sys._getframe()
def middle(arg):
    frame = leaf()
    after = "set after the call"
    return frame
def top():
    return middle(41)
frame = top()
names = []
f = frame
while f is not None:
    names.append(f.f_code.co_name)
    f = f.f_back
print(names)
print(frame.f_locals["secret"], frame.f_back.f_locals["arg"], frame.f_back.f_locals["after"])
print(frame.f_back.f_lineno, frame.f_lineno, frame.f_back.f_back.f_back is sys._getframe())
`,
    expected: ["['leaf', 'middle', 'top', '<module>']", "leaf 41 set after the call", "9 5 True"],
  },
  "a held Frame shows the same before and after the return": {
    source: `
import sys
box = []
def f(a):
    box.append(sys._getframe())
    b = a * 2
    print(box[0].f_locals["b"], box[0].f_lineno)
    b = 7
    return b
f(1)
f(100)
print(dict(box[0].f_locals, box=0), dict(box[1].f_locals, box=0), box[0].f_lineno)
box[0].f_locals["b"] = "changed"
print(box[0].f_locals["b"], box[1].f_locals["b"])
`,
    expected: ["2 7", "7 9", "{'a': 1, 'b': 7, 'box': 0} {'a': 100, 'b': 7, 'box': 0} 9", "changed 7"],
  },
  "a Frame that was handed out is never recycled": {
    source: `
import sys
def f(n):
    if n % 3 == 0:
        kept.append((n, sys._getframe()))
    return n
kept = []
for i in range(300):
    f(i)
print(all(frame.f_locals["n"] == n for n, frame in kept), len({id(x) for _, x in kept}))
def g(n):
    try:
        if n % 2: raise KeyError(n)
    except KeyError as e:
        caught.append((n, e.__traceback__))
caught = []
for i in range(100):
    g(i)
print(all(tb.tb_frame.f_locals["n"] == n for n, tb in caught), len(caught))
`,
    expected: ["True 100", "True 50"],
  },
  "clear() forgets the variables of a frame that has ended, and of no other": {
    source: `
import sys
def f(a):
    try:
        sys._getframe().clear()
    except RuntimeError as e:
        print(e)
    return sys._getframe()
x = f(1)
y = f(2)
x.clear()
print(x.f_locals, y.f_locals)
def g():
    yield 1
it = g()
frame = it.gi_frame
next(it)
try:
    frame.clear()
except RuntimeError as e:
    print(e)
it = g()
it.gi_frame.clear()
print(list(it), it.gi_frame)
`,
    expected: [
      "cannot clear an executing frame",
      "cannot clear an executing frame",
      "{} {'a': 2}",
      "cannot clear a suspended frame",
      "[] None",
    ],
  },
  "the Frame of a finished generator is on its own": {
    source: `
def gen():
    x = 1
    y = yield x
    yield y
g = gen()
f = g.gi_frame
print(f.f_generator is g, f.f_back, f.f_lineno)
next(g)
print(f.f_back, f.f_lineno)
list(g)
print(f.f_back is not None, f.f_generator, f.f_lineno, f.f_locals, g.gi_frame)
g = gen()
f = g.gi_frame
g.close()
print(f.f_back, f.f_generator, f.f_lineno, f.f_locals)
`,
    expected: ["True None 2", "None 4", "True None 5 {'x': 1, 'y': None} None", "None None 2 {}"],
  },
  "a frame that an exception ended shows where the exception came from, through with, except and finally": {
    source: `
import sys
def f():
    global fr
    fr = sys._getframe()
    try:
        1/0
    finally:
        x = 1
        y = 2
try: f()
except ZeroDivisionError: pass
print(fr.f_lineno, fr.f_lasti > 0)
def f():
    global fr
    fr = sys._getframe()
    try:
        1/0
    except ValueError:
        x = 1
try: f()
except ZeroDivisionError: pass
print(fr.f_lineno)
class C:
    def __enter__(self): pass
    def __exit__(self, *a):
        pass
def f():
    global fr
    fr = sys._getframe()
    with C():
        x = 1
        1/0
try: f()
except ZeroDivisionError: pass
print(fr.f_lineno)
def f():
    global fr
    fr = sys._getframe()
    try:
        1/0
    except ZeroDivisionError:
        y = 1
        raise
try: f()
except ZeroDivisionError: pass
print(fr.f_lineno)
def f():
    global fr
    fr = sys._getframe()
    try:
        1/0
    except ZeroDivisionError as e:
        y = 1
        raise e from None
try: f()
except ZeroDivisionError: pass
print(fr.f_lineno)
def g():
    global fr
    fr = sys._getframe()
    yield
    1/0
try: list(g())
except ZeroDivisionError: pass
print(fr.f_lineno)
def g():
    global fr
    fr = sys._getframe()
    yield
    raise StopIteration
try: list(g())
except RuntimeError: pass
print(fr.f_lineno)
def g():
    yield 1
    yield 2
it = g(); next(it)
fr = it.gi_frame
it.close()
print(fr.f_lineno)
`,
    expected: ["10 True", "19", "33", "44", "55", "63", "71", "76"],
  },
};

for (const [mode, options] of MODES)
  for (const [name, { source, expected }] of Object.entries(PROGRAMS))
    test(`${name} (${mode})`, () => assert.deepEqual(printed(source, options), expected));
