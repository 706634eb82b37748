import sys


class Instance:
    value = 5


instance = Instance()
