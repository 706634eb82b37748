import io

for newline in None, "", "\n", "\r", "\r\n":
    s = io.StringIO("a\r\nb\rc\nd", newline=newline)
    print(repr(newline), s.newlines, repr(s.getvalue()), list(s))
    s = io.StringIO(newline=newline)
    print(s.write("x\ny\r\nz\r"), repr(s.getvalue()), s.newlines)
    s.seek(0)
    print([s.readline() for _ in range(5)])
s = io.StringIO()
s.write("abc")
s.seek(5)
s.write("x")
print(repr(s.getvalue()))
s.truncate(2)
print(repr(s.getvalue()), s.tell())
s.write("y")
print(repr(s.getvalue()))
s = io.StringIO("\U0001f600\u00e9x\n\U0001f601")
print(s.read(1) == "\U0001f600", s.tell(), s.readline(1) == "\u00e9", s.tell(), ascii(s.readline()), s.tell(), ascii(s.read()))
s.seek(1)
s.write("yy")
print(ascii(s.getvalue()))


class Mine(io.StringIO):
    def readline(self, n=-1):
        return "x" if self.tell() < 2 and self.seek(self.tell() + 1) else ""


print(list(Mine("abc")))
