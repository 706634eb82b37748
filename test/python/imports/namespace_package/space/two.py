from .one import value as one
value = one + " and two"
