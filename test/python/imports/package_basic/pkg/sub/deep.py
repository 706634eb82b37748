print("run", __name__)
from .. import value
from ..first import value as first_value
from . import NAME


def up():
    return value, first_value, NAME
