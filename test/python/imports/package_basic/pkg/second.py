print("run", __name__)
from . import first
from .first import value as v


def use_first():
    return first.value, v
