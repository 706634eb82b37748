"""Python names that emitted code might use itself: t, ts, fp, slots, stack, pc, r0, r1, k, cache, undefined values, single letters."""
import sys


def r0(t, ts, fp, slots, stack, pc):
    r1 = t + ts
    r2 = fp + slots
    r8 = stack + pc
    s = k = v = a0 = a1 = _ = __ = r1 + r2 + r8
    code = consts = globals_ = closure = cells = frame = regs = base = self = s + k
    exc = ret = rt = cache = caches = fn = func = ctx = thread = proceed = result = code + v
    return exc + ret + r1, sorted(locals())[:5], len(locals())


def L0(n):
    label = loop = block = 0
    L1 = L2 = L3 = B0 = B1 = bb0 = bb1 = 1
    for L in range(n):
        for L0 in range(3):
            if L0 == 1:
                continue
            while True:
                loop += L1
                break
        else:
            label += 1
        block += L0
    return label, loop, block, L


def ts():
    return sys._getframe(1).f_code.co_name


def undefined(undefined=None):
    if undefined is None:
        undefined = 0
    return undefined


def call(n):
    for i in range(n):
        r = r0(1, 2, 3, 4, 5, i), L0(3), ts(), undefined(), undefined(i)
    return r


t = fp = slots = stack = pc = k = cache = runtime = interp = engine = jit = compile_ = module = exports = require = 1
process = console = globalThis = window = Math = Object = Array = Number = String = Symbol = Function = Error = BigInt = Map = 2


def hosts(n):
    total = 0
    for i in range(n):
        Math_ = Math + Object + Array + Number + String + Symbol + Function + Error + BigInt + Map
        total += Math_ + process + console + globalThis + window + t + fp + slots + stack + pc + k + cache
    return total


print(call(1000))
print(hosts(1000))
for name in ("document", "Reflect", "Proxy", "Date", "JSON", "globals_", "PyFloat", "Buffer", "setTimeout", "isNaN"):
    try:
        eval(name)
    except NameError as e:
        print(e)


def wide(n):
    """More variables than there are letters."""
    for i in range(n):
        a = b = c = d = e = f = g = h = j = k = l = m = o = p = q = r = s = t = u = v = w = x = y = z = i
        A = B = C = D = E = F = G = H = I = J = K = L = M = N = O = P = Q = R = S = T = U = V = W = X = Y = Z = a + 1
    return a + z + A + Z, sum(v for v in locals().values())


print(wide(500))
