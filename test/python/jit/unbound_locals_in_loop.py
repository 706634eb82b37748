"""del of locals and reading unbound ones in hot code: the right error every time, and the code goes on."""


def deleting(n):
    errors = 0
    for i in range(n):
        x = i
        if i % 10 == 0:
            del x
        try:
            x += 1
        except UnboundLocalError as e:
            errors += 1
            text = str(e)
    return errors, text, x


def conditional(n):
    hits = []
    for i in range(n):
        if i > n - 3:
            late = i
        try:
            hits.append(late)
        except UnboundLocalError:
            pass
    return hits


def cell(n):
    def read():
        return value

    out = 0
    for i in range(n):
        if i % 4 == 0:
            value = i
        elif i % 4 == 2:
            del value
        try:
            out += read()
        except NameError as e:
            out += 1
            text = str(e)
    return out, text


def twice(flag):
    a = 1
    if flag:
        del a
    del a


def except_name(n):
    e = "kept"
    for i in range(n):
        try:
            raise ValueError
        except ValueError as e:
            pass
    try:
        return e
    except UnboundLocalError as err:
        return str(err)


def loop_variable(values):
    for v in values:
        pass
    return v


print(deleting(3000))
print(conditional(3000))
print(cell(3000))
for i in range(1000):
    twice(False)
try:
    twice(True)
except UnboundLocalError as e:
    print(e)
print(except_name(1000))
for i in range(500):
    loop_variable([i])
try:
    loop_variable([])
except UnboundLocalError as e:
    print(e)
