real = "real attribute"
calls = []


def __getattr__(name):
    if not name.startswith("__"):
        calls.append(name)
    if name.startswith("computed_"):
        return f"computed {name[9:]}"
    raise AttributeError(f"dynamic has no {name!r}")


def __dir__():
    return ["real", "computed_one"]
