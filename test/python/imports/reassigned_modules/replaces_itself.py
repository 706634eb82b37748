import sys


class Answer:
    answer = 42

    def __repr__(self):
        return "<Answer>"


sys.modules[__name__] = Answer()
