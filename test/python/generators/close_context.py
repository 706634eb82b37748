# The GeneratorExit of close() has the exception being handled around close() as its context.


def failing():
    try:
        yield 1
    finally:
        undefined


def catching(seen):
    try:
        yield 1
    except GeneratorExit as e:
        seen.append(e.__context__)


def chain(e):
    out = []
    while e is not None:
        out.append(type(e).__name__)
        e = e.__context__
    return out


g = failing()
next(g)
try:
    try:
        1 / 0
    finally:
        g.close()
except NameError as e:
    print(chain(e))

seen = []
for i in range(200):
    g = catching(seen)
    next(g)
    if i % 2:
        g.close()
    else:
        try:
            raise KeyError(i)
        except KeyError:
            g.close()
print([type(e).__name__ for e in seen[:4]], len(seen))

g = catching(seen)
next(g)
try:
    raise ValueError
except ValueError:
    try:
        g.throw(GeneratorExit)
    except StopIteration:
        print(repr(seen[-1]))
