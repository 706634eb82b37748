# What a TextIOWrapper writes to a buffer that cannot seek: no byte order mark, and even nothing at all if it was told to write that.
import io


class Sink(io.BufferedIOBase):
    def writable(self):
        return True

    def write(self, b):
        print("   write", bytes(b))
        return len(b)

    def flush(self):
        print("   flush")


class Seekable(Sink):
    at = 0

    def seekable(self):
        return True

    def tell(self):
        return self.at


kept = []
for encoding in ("utf-8", "utf-16", "utf-16-be", "utf-32", "utf-8-sig", "ascii", "latin-1"):
    for kind in (Sink, Seekable):
        for write_through in (False, True):
            for line_buffering in (False, True):
                print(encoding, kind.__name__, write_through, line_buffering)
                kept.append(x := io.TextIOWrapper(kind(), encoding=encoding, write_through=write_through, line_buffering=line_buffering))
                for text in ("", "a", "", "\n", "", "b", ""):
                    print(repr(text))
                    x.write(text)
                x.flush()
                x.flush()
                x.write("")
                x.flush()
                kept.append(x.detach())
class Later(Seekable):
    at = 7
kept.append(x := io.TextIOWrapper(Later(), encoding="utf-16"))
x.write("ab")
x.flush()
kept.append(x.detach())
for encoding in ("utf-16", "utf-8-sig", "utf-32"):
    kept.append(x := io.TextIOWrapper(Sink(), encoding="latin-1"))
    x.reconfigure(encoding=encoding)
    x.write("c")
    x.flush()
    kept.append(x.detach())
