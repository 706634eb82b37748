import io

b = io.BytesIO(b"abcdef")
with b.getbuffer() as v:
    print(v.tobytes(), v.nbytes, v.readonly, v.format, type(v.obj).__name__)
    v[0] = 65
    v[2:4] = b"CD"
    print(b.getvalue(), b.read())
    for call in (lambda: b.write(b"x"), lambda: b.truncate(2), lambda: b.close(), lambda: b.__init__()):
        try:
            print(call())
        except BufferError as e:
            print(e)
b.write(b"!")
print(b.getvalue(), len(b.getbuffer()), b.getbuffer().tobytes())
