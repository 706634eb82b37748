log = []


def run(action):
    log.append(f"-- {action}")
    try:
        log.append("try")
        if action == "raise":
            raise ValueError
        if action == "return":
            return "returned"
        if action == "other":
            raise KeyError
    except ValueError:
        log.append("except")
        result = "handled"
    else:
        log.append("else")
        result = "clean"
    finally:
        log.append("finally")
    log.append("after")
    return result


for action in ("none", "raise", "return"):
    log.append(run(action))
try:
    run("other")
except KeyError:
    log.append("outside")
print("\n".join(log))


def else_raises():
    try:
        pass
    except ValueError:
        print("not reached: else is not guarded")
    else:
        raise ValueError("from else")


try:
    else_raises()
except ValueError as e:
    print(e)


def loop():
    out = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append(f"f{i}")
    else:
        out.append("else")
    return out


print(loop())
