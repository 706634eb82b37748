import sys as imported_module
visible = 4
_private = 5


def other():
    return _private
