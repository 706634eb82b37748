# An exception that __release_buffer__ raises has nobody to go to.
import sys


def hook(unraisable):
    print(unraisable.err_msg, unraisable.object, repr(unraisable.exc_value))


sys.unraisablehook = hook


class S(bytearray):
    def __buffer__(self, flags):
        print("buffer", flags)
        return super().__buffer__(flags)
    def __release_buffer__(self, view):
        print("release")
        raise ValueError("no")
s = S(b"abc")
with memoryview(s) as m:
    print(m.tolist())
print("after")
m = memoryview(s)
m.release()
print("after")
class P:
    def __buffer__(self, flags): return memoryview(b"abc")
    def __release_buffer__(self, view):
        print("release P")
        view.x
with memoryview(P()) as m: pass
print(bytes(P()))
print("after")
