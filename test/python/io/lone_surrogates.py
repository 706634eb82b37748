"""Two lone surrogates stay two characters, however they come together in a stream."""
import io
H, L = '\ud83d', '\ude00'
def show(*a): print(*(ascii(x) for x in a))
for nl in ('\n', '', None, '\r', '\r\n'):
    s=io.StringIO(newline=nl); s.write(H); s.write(L); show(len(s.getvalue()), s.getvalue())
    s.seek(1); show(s.read(1), s.tell()); s.seek(1); s.write("\nxy\r\nz\U0001f600\r"); show(s.getvalue(), s.newlines)
    s.seek(0); show(list(s), s.tell())
    s.seek(0); show([s.readline(2) for _ in range(9)])
    s.seek(0); show([s.read(3) for _ in range(5)])
    s.truncate(3); s.seek(10); s.write(L); show(s.getvalue()); s.seek(5); show(s.truncate(), s.getvalue(), s.__getstate__()[:3])
    t=io.StringIO(newline=nl); t.__setstate__((H+L+'\r\n\r', nl, 1, None)); show(t.getvalue(), t.newlines, t.readline(), t.tell())
s=io.StringIO(); print(H,L,sep='',end='',file=s); show(s.getvalue())
s=io.StringIO(H+L); show(s.getvalue(), s.read(1), s.read())
s=io.StringIO(); s.writelines([H,L,'a']); show(s.getvalue())
for nl in ('\n', '', None, '\r', '\r\n'):
    b=io.BytesIO(); t=io.TextIOWrapper(b,'utf-8','surrogatepass',newline=nl)
    t.write(H); t.write(L+'\n'); t.write(H+L+'\r\n\U0001f600\na'); t.flush(); show(b.getvalue())
    t.seek(0); show(t.read()); t.seek(0); show(t.read(1), t.tell(), t.read(1), t.tell(), t.readline(), t.tell(), t.read(2), t.readline(3), t.readline(), t.read())
    t.seek(3); show(t.readline())
    t.seek(0); show(t.readline(1), t.readline(2), list(t), t.newlines)
    t.seek(0); t._CHUNK_SIZE=4; show([t.read(2) for _ in range(8)])
    t.seek(0); show(t.readlines())
d=io.IncrementalNewlineDecoder(None, True)
show(d.decode(H), d.decode(H+L+'\r'), d.decode(L+'\n\r\n'), d.decode('\r'), d.decode(L, True), d.newlines)
d=io.IncrementalNewlineDecoder(None, False)
show(d.decode(H+L+'\r'), d.decode('\n\r\U0001f600'), d.decode('\r', True), d.newlines)
b=io.BytesIO(); t=io.TextIOWrapper(b,'ascii','backslashreplace'); t.write(H+L); t.write(H); t.write(L); t.flush(); show(b.getvalue())
b=io.BytesIO(b'\xf0\x9f\x98\x80\xff\xfe'); t=io.TextIOWrapper(b,'utf-8','surrogateescape'); show(t.read(2), t.tell(), t.read())
