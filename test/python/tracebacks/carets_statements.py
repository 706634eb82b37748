group = []


def attempt(f):
    try:
        f()
    except Exception as e:
        group.append(e)


def unpack_few():
    a, b, c = [1, 2]


def unpack_many():
    a, b = 1, 2, 3


def unpack_star():
    a, *b, c = [1]


def unpack_none():
    a, b = None


def iterate():
    for x in 5:
        pass


def manage():
    with 5 as x:
        pass


def compare():
    if [] < 5:
        pass


def asserting():
    assert 1 == 2, "numbers differ"


def unbound():
    print(later)
    later = 1


def global_missing():
    return missing_name


def augmented():
    x = None
    x += 1


def delete():
    del nothing


def raise_non():
    raise 5


def raise_from():
    raise ValueError from 5


def importing():
    import no_such_module.sub


def returning():
    return [x for x in None]


for f in (unpack_few, unpack_many, unpack_star, unpack_none, iterate, manage, compare, asserting, unbound,
          global_missing, augmented, delete, raise_non, raise_from, importing):
    attempt(f)
attempt(returning)
raise ExceptionGroup("statements", group[:15])
