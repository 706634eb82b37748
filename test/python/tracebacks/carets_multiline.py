def f(*args, **kwargs):
    raise ValueError("in f")


def attempt(function):
    try:
        function()
    except Exception as e:
        group.append(e)


def call():
    return f(
        1,
        2,
        key=[
            3,
        ],
    )


def operator():
    return (
        1
        + 2
        + None
        + 3
    )


def chained():
    return (
        [1, 2, 3]
        .copy()
        .index(5)
    )


def dictionary():
    return {
        "a": 1,
        "b": 1 / 0,
        "c": 3,
    }


def string():
    return f"""
    {1}
    {missing}
    """


def long_call():
    return f(
        1, 2, 3,
        4, 5, 6,
        7, 8, 9,
        10, 11, 12,
        13, 14, 15,
    )


def conditional():
    if (
        1 == 1
        and
        None > 5
    ):
        pass


group = []
for function in (call, operator, chained, dictionary, string, long_call, conditional):
    attempt(function)
raise ExceptionGroup("many lines", group)
