def cleanup():
    raise OSError("disk full")


def work():
    try:
        {}["missing"]
    except KeyError:
        cleanup()


def outer():
    try:
        work()
    finally:
        int("not a number")


outer()
