# Sorting ints: already in order, short, long, beyond 32 bits and 53 bits, with bools and floats among them; equal items keep their order.
seed = 5


def below(span):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 3) % (2 * span) - span


for n in (0, 1, 2, 5, 23, 24, 25, 100):
    for span in (3, 1000, 2**40, 2**60):
        xs = [below(span) for _ in range(n)]
        for ys in (xs, sorted(xs), sorted(xs, reverse=True), xs + [True, False], [x for x in xs if abs(x) < 2**40] + [0.5, -0.0]):
            a = sorted(ys)
            b = sorted(ys, reverse=True)
            print(sum(i * x for i, x in enumerate(a)), sum(i * x for i, x in enumerate(b)), len(a))
            zs = list(ys)
            print(zs.sort(), zs == a, zs.sort(reverse=True), zs == b)
print(sorted([3, 1, True, 1.0, 0, False, 2]), sorted([3, 1, True, 1.0, 0, False, 2], reverse=True))
print(sorted([2**31, -(2**31), 2**31 - 1, 5] * 9), sorted([2**53 - 1, 1 - 2**53, 0] * 9))
xs = list(range(50, 0, -1))
xs.sort()
xs.append(10**20)
xs[0] += 1
print(xs, [x >> 1 for x in xs[:-1]])
