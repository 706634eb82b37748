import io
import sys


class R:
    def __del__(self):
        raise ValueError("no")


err = sys.stderr
sys.stderr = io.StringIO()
r = R()
del r
text, sys.stderr = sys.stderr.getvalue(), err
print(text.split(" at ")[0], text.split(">:")[1])
