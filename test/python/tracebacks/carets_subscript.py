data = {"list": [1, 2, {"deep": None}], "none": None}


def attempt(f):
    try:
        f()
    except Exception as e:
        group.append(e)


def assign():
    data["none"]["key"] = 1


def delete():
    del data["list"][2]["nothing"]


group = []
attempt(lambda: data["missing"])
attempt(lambda: data["list"][2]["deep"]["x"])
attempt(lambda: data["list"][5])
attempt(lambda: data["list"]["key"])
attempt(lambda: data["none"][0])
attempt(lambda: (1, 2)[1:2][3])
attempt(lambda: data[[]])
attempt(lambda: "text"[10])
attempt(lambda: [1, 2][None:"x"])
attempt(assign)
attempt(delete)
attempt(lambda: data
        ["list"]
        [9])
raise ExceptionGroup("subscripts", group)
