class S(bytearray):
    def __buffer__(self, flags):
        print("buffer", flags)
        return super().__buffer__(flags)

    def __release_buffer__(self, view):
        print("release")
        super().__release_buffer__(view)


s = S(b"abc")
with memoryview(s) as m:
    print(m.tobytes(), m.obj is s)
    try:
        s.append(1)
    except BufferError as e:
        print(e)
s.append(100)
print(s)
