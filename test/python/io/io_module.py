import io

print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE, io.open is open)
print(issubclass(io.UnsupportedOperation, OSError), issubclass(io.UnsupportedOperation, ValueError), io.BlockingIOError is BlockingIOError)
for o in io.BytesIO(), io.StringIO():
    print([isinstance(o, t) for t in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase)])
print(io.text_encoding(None), io.text_encoding("latin-1"))
with io.open_code(__file__) as f:
    print(f.readline())
try:
    io.open_code(3)
except TypeError as e:
    print(e)
with io.open(__file__) as f:
    print(f.readline())
for name in "BytesIO StringIO FileIO BufferedReader BufferedWriter BufferedRandom BufferedRWPair TextIOWrapper IncrementalNewlineDecoder".split():
    t = getattr(io, name)
    print(t, t.__module__, t.__base__.__name__, t.__doc__ is not None)
