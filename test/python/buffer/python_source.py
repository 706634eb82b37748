class Source:
    def __init__(self, text):
        self.data = text.encode()

    def __buffer__(self, flags):
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("released")


print(eval(Source("1 + 1")))
exec(Source("x = 5"))
print(x, compile(Source("x"), "f", "eval").co_names)


class Names(dict):
    def __buffer__(self, flags):
        raise AssertionError("a namespace is no source")


print(eval("a", Names(a=3)))
print(int.from_bytes(Source("ab")), int.from_bytes(memoryview(b"\1\0\2\0").cast("h"), "little"))
