# Constructors that read text take it from an object's `__buffer__`, too.
def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])

class B:
    def __init__(self, data): self.data = data
    def __buffer__(self, flags): return memoryview(self.data)
    def __release_buffer__(self, view): print("released", end=" ")

class Fails:
    def __buffer__(self, flags): raise KeyError("no")

class Nothing:
    def __buffer__(self, flags): return 1

class Both(B):
    def __float__(self): return 2.5
    def __int__(self): return 7

for make in (int, float, complex, lambda v: str(v, "ascii"), lambda v: str(v, "utf-8", "replace"), lambda v: str(v, errors="strict"),
             bytes.fromhex, bytearray.fromhex, lambda v: int(v, 10), bool):
    for value in (B(b"12"), B(b"x"), B(b""), B(b"\xff1"), Fails(), Nothing(), Both(b"34")):
        attempt(lambda: make(value))

class MyInt(int): pass
class MyFloat(float): pass
class MyStr(str): pass
attempt(lambda: type(MyInt(B(b"5"))))
attempt(lambda: type(MyFloat(B(b"5"))))
attempt(lambda: type(MyStr(B(b"5"), "ascii")))
