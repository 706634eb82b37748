class DatabaseError(Exception):
    pass


class NotFound(Exception):
    pass


def query():
    raise KeyError("id 7")


def lookup():
    try:
        query()
    except KeyError as e:
        raise DatabaseError("query failed") from e


def handler():
    try:
        lookup()
    except DatabaseError as e:
        raise NotFound("no such page") from e


handler()
