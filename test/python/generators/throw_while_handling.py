def ctx(e):
    r = []
    while e: r.append(repr(e)); e = e.__context__
    return r
def g1(h=0):
    try: yield 2
    except ValueError as e: yield 3
for th in (ValueError('b'), ValueError, (ValueError, 'x'), (ValueError, ValueError('q')), GeneratorExit, KeyError('k')):
    for outer in (0, 1):
        g = g1(); next(g); g.throw(ValueError('a'))
        try:
            if outer:
                try: raise OSError('outer')
                except OSError:
                    g.throw(*th) if isinstance(th, tuple) else g.throw(th)
            else: g.throw(*th) if isinstance(th, tuple) else g.throw(th)
        except BaseException as e: print(th, outer, ctx(e), e.__traceback__ is not None)
# instance with context and traceback already
def mk(tb, c):
    e = KeyError('old')
    if c: e.__context__ = TypeError('ctx')
    if tb:
        try: raise e
        except KeyError: pass
    return e
for tb in (0, 1):
    for c in (0, 1):
        for inside in (0, 1):
            for outer in (0, 1):
                g = g1(); next(g)
                if inside: g.throw(ValueError('a'))
                try:
                    if outer:
                        try: raise OSError('outer')
                        except OSError: g.throw(mk(tb, c))
                    else: g.throw(mk(tb, c))
                except KeyError as e: print(tb, c, inside, outer, ctx(e))
                g = g1()
                try:
                    if outer:
                        try: raise OSError('outer')
                        except OSError: g.throw(mk(tb, c))
                    else: g.throw(mk(tb, c))
                except KeyError as e: print('unstarted', tb, c, inside, outer, ctx(e))
                try:
                    if outer:
                        try: raise OSError('outer')
                        except OSError: g.throw(mk(tb, c))
                    else: g.throw(mk(tb, c))
                except KeyError as e: print('finished', tb, c, inside, outer, ctx(e))
def outer_gen():
    try: yield from g1()
    except KeyError as e: print('outer saw', ctx(e)); raise
g = outer_gen(); next(g); g.throw(ValueError('a'))
try: g.throw(KeyError('b'))
except KeyError as e: print(ctx(e))
def og2():
    try: yield 1
    except ValueError:
        yield from g1()
g = og2(); next(g); g.throw(ValueError('a')); g.throw(ValueError('b'))
try: g.throw(KeyError('c'))
except KeyError as e: print(ctx(e))
g = og2(); next(g); g.throw(ValueError('a'))
try: g.throw(KeyError('c'))
except KeyError as e: print(ctx(e))
class It:
    def __iter__(s): return s
    def __next__(s): return 1
def og3():
    try: yield 1
    except ValueError: yield from It()
g = og3(); next(g); g.throw(ValueError('a'))
try: g.throw(KeyError('c'))
except KeyError as e: print(ctx(e))
def g4():
    try: yield 1
    except ValueError:
        try: yield 2
        except KeyError as e: print('in', ctx(e)); yield 3
        finally: print('fin')
g = g4(); next(g); g.throw(ValueError('a')); g.throw(KeyError('c')); 
try: g.throw(TypeError('d'))
except TypeError as e: print(ctx(e))
g = g4(); next(g); g.throw(ValueError('a')); g.close()
e = ValueError('same')
def g5():
    try: yield 1
    except ValueError: yield 2
g = g5(); next(g); g.throw(e)
try: g.throw(e)
except ValueError as x: print(x is e, ctx(x))
