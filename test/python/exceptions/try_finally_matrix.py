# Every exit from try, except, else and finally, combined.
def f(where, how):
    log = []

    def act(place):
        log.append(place)
        if place == where:
            if how == "raise":
                raise ValueError(place)
            if how == "return":
                return True
        return False

    def body():
        for i in range(2):
            log.append(i)
            try:
                if act("try"):
                    return "try"
                if where == "try" and how == "break":
                    break
                if where == "try" and how == "continue":
                    continue
                if where in ("except", "except-finally"):
                    raise KeyError("for except")
            except KeyError:
                if act("except"):
                    return "except"
                if where == "except" and how == "break":
                    break
                if where == "except" and how == "continue":
                    continue
            else:
                if act("else"):
                    return "else"
                if where == "else" and how == "break":
                    break
                if where == "else" and how == "continue":
                    continue
            finally:
                act("finally") if where != "finally" or how == "raise" else log.append("finally")
        else:
            log.append("loop else")
        return "end"

    try:
        result = body()
    except ValueError as e:
        result = f"ValueError {e} context {e.__context__!r}"
    return result, log


for where in ("try", "except", "else", "finally", "nowhere"):
    for how in ("raise", "return", "break", "continue"):
        print(where, how, *f(where, how))


def nested():
    try:
        try:
            try:
                return "inner"
            finally:
                print("f1")
        finally:
            print("f2")
            try:
                raise KeyError
            except KeyError:
                print("handled in finally")
    finally:
        print("f3")


print(nested())


def generator():
    try:
        for i in range(3):
            try:
                yield i
            finally:
                print("after", i)
    finally:
        print("generator done")


g = generator()
for x in g:
    if x == 1:
        break
print(x)
g.close()
