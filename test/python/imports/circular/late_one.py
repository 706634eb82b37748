from late_two import helper


def base():
    return "base of one"


def call():
    return helper()
