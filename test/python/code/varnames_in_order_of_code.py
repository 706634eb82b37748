src = '''
def f1(q):
    y = [z for z in q]
def f2():
    y = z
    z = 1
def f3():
    y = (z := 3)
def f4(q):
    y = [(a, b, c) for a in q if c for b in c for d, e in b]
    c = 3
def f5(q):
    y = w = [z for z in q]
def f6(q):
    y, w = [z for z in q], 4
def f7(q):
    y: int = [z for z in q]
def f8(q):
    y += [z for z in q]
def f9(q):
    for y in [z for z in q]: pass
def f10(q):
    with [z for z in q] as y: pass
def f11(q):
    y = 1 if [z for z in q] else [t for t in q]
def f12(q):
    y = [z for z in q] or [t for t in q]
def f13(q):
    y = lambda: [z for z in q]
def f14(q):
    y = [[u for u in z] for z in q]
def f15(q):
    y = [z := r for r in q]
def f16(q):
    y = {k: v for k, v in q}
    z = {v for v in q if (p := v)}
def f17(q):
    y = f"{[z for z in q]}"
def f18(q):
    del y
    y = (yield [z for z in q])
def f19(q):
    y = [lambda: z for z in q]
def f20(q):
    y = [lambda: (z, m) for z in q for m in z]
    z = 4
def f21(q):
    match [z for z in q]:
        case [y, *w] if [g for g in y]: pass
        case {"a": k, **j}: pass
        case int() as ll: pass
def f22(q):
    import y, z.k, a as b
    from m import n, o as p
    try: pass
    except [z for z in q] as e: pass
def f23(q):
    def y(a=[z for z in q]): pass
    class w([t for t in q]): pass
def f24(q):
    @[z for z in q][0]
    def y(): pass
    @[z1 for z1 in q][0]
    class y2(): pass
def f25(q):
    y = not z
    z = -t
    t = u < v
    u = v = 1
def f26(q):
    y = z + [t for t in q]; t = 0; z = 0
def f27(q):
    type y = [z for z in q]
    y = z.a; z = 1
    r = s[t]; s = t = 1
    i = j(k); j = k = 1
def f28(q):
    x = [i for i in i]
    i = 1
def f29(q):
    x = [i for k in j for i in k for j in l]
    i = 1
async def f30(q):
    y = await [z async for z in q]
async def f31(q):
    y = await z
    async with a as b: pass
    async for c in d: pass
    z = a = d = 1
def f32(q):
    y = [*(x for x in q), *[a for a in q], {b: 1 for b in q}]
def f33(q):
    y = (a if b else c)
    a = b = c = 1
def f34(q):
    y = (a and b)
    y2 = (c < d < e)
    y3 = f"{f}"
    y4 = (g, h)
    y5 = {i: j}
    y6 = l[m:n]
    y7 = o
    y8: k = p
    y9 = yield r
    y10 = yield from s
    a = b = c = d = e = f = g = h = i = j = k = l = m = n = o = p = r = s = 1
def f35(q):
    y = z = a
    (c, d) = (e, f) = g
    h = i, j
    k, l = m, n
    o, r = s, t = u, v
    w[aa] = bb
    cc.dd = ee
    a = b = c = d = e = f = g = h = i = j = k = l = m = n = o = p = r = s =t = u = v=w=aa=bb=cc=dd=ee= 1
def f36(q):
    y += z
    a[b] += c
    d.e += f
    a = b = c = d = f = z = 1
'''
g = {}
exec(compile(src, "<s>", "exec"), g)
for n, f in g.items():
    if n[0] == "f": print(n, f.__code__.co_varnames, f.__code__.co_cellvars)
