def too_far():
    from ... import x


def missing_module():
    from .nothing import x


def missing_name():
    from . import nothing
