"""Errors of Quill programs."""


class QuillError(Exception):
    """Anything that is the fault of the Quill program."""


class QuillSyntaxError(QuillError):
    def __init__(self, message, line, column):
        super().__init__(message)
        self.line, self.column = line, column

    def __str__(self):
        return f"syntax error at {self.line}:{self.column}: {self.args[0]}"


class QuillRuntimeError(QuillError):
    """Raised by the machine; `trace` grows while calls are unwound."""

    def __init__(self, message, value=None):
        super().__init__(message)
        self.value = message if value is None else value
        self.trace = []

    def __str__(self):
        where = "".join(f"\n  in {name}, line {line}" for name, line in self.trace)
        return f"runtime error: {self.args[0]}{where}"
