# A scheduler that runs nested generators on an explicit stack (a trampoline), with exceptions passed through.
def run(root):
    stack, value, error = [root], None, None
    depth = 0
    while stack:
        depth = max(depth, len(stack))
        try:
            if error is not None:
                e, error = error, None
                result = stack[-1].throw(e)
            else:
                v, value = value, None
                result = stack[-1].send(v)
        except StopIteration as stop:
            stack.pop()
            value = stop.value
        except Exception as e:
            stack.pop()
            if not stack:
                raise
            error = e
        else:
            if hasattr(result, "send"):
                stack.append(result)
            else:
                value = result
    return value, depth


def fact(n):
    if n == 0:
        return 1
    below = yield fact(n - 1)
    return n * below


def checked(n):
    if n < 0:
        raise ValueError("negative")
    got = yield n * 2
    return got


def caller():
    try:
        yield checked(-1)
    except ValueError as e:
        print("caught", e)
    a = yield checked(5)
    b = yield checked(6)
    return a + b


def tree(n):
    if n == 0:
        return 1
    left = yield tree(n - 1)
    right = yield tree(n - 1)
    return left + right


print(run(fact(20)), run(caller()), run(tree(6)))
print(run(fact(2000))[1])
try:
    run(checked(-5))
except ValueError as e:
    print("uncaught", e)
