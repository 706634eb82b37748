class Reason:
    def __str__(self):
        return "a reason with its own text"


try:
    raise ValueError("context is not shown")
except ValueError:
    raise SystemExit(Reason())
