"""The helper's docstring."""
print("helper runs as", __name__)
VALUE = 1


def add(a, b):
    return a + b


def get():
    return VALUE
