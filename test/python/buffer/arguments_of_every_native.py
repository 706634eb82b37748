# Objects with a `__buffer__` in Python as arguments of everything that takes bytes: who is asked, with what flags, and in what order.
def t(f, *a, **k):
    try: r=f(*a, **k); print(repr(r).split(" at 0x")[0])
    except BaseException as e: print(type(e).__name__, e)
class B:
    def __init__(s,d,log="B"): s.d=bytearray(d); s.log=log; s.fail=None
    def __buffer__(s,flags):
        print(s.log,"buffer",flags)
        if s.fail: raise s.fail
        return memoryview(s.d)
    def __release_buffer__(s,v): print(s.log,"release",v.nbytes); v.release()
    def __repr__(s): return f"<{s.log}>"
class BB(B):
    def __bytes__(s): print("bytes"); return b"BYTES"
class Fail(B):
    def __buffer__(s,f): print("fail"); raise ValueError("fail")
class FB(Fail):
    def __bytes__(s): print("bytes"); return b"FB"
class SBytes(bytes):
    def __buffer__(s,f): print("sbuf",f); return memoryview(b"other")
    def __bytes__(s): print("sbytes"); return b"SB"
class SBytes2(bytes):
    def __buffer__(s,f): print("sbuf2",f); return memoryview(b"other2")
class SBA(bytearray):
    def __buffer__(s,f): print("sba",f); return super().__buffer__(f)
    def __bytes__(s): print("sbabytes"); return b"SBA"
for o in (B(b"12"),BB(b"12"),Fail(b"1"),FB(b"1"),5,"s",None):
    for f in (b"%b",b"%s",b"%a",b"%r",b"%c",b"%d",b"%5.1b|",b"%x",b"%(a)b",b"%"):
        print(type(o).__name__,f,end=" "); t(lambda: f % o); t(lambda: f % (o,)); t(lambda: bytearray(f) % (o,)); t(lambda: f % {b"a":o})
    t(lambda: b"%b%s" % (o,o)); t(lambda: f"{o}"[:4] if 0 else 0)
    for n in "center ljust rjust zfill".split():
        print(n,end=" "); t(lambda: getattr(b"x",n)(5,o))
        t(lambda: getattr(b"x",n)(o))
    for n in "find index count rfind rindex startswith endswith".split():
        print(n,end=" "); t(lambda: getattr(b"12x",n)(o)); t(lambda: getattr(b"12x",n)(o,o)); t(lambda: getattr(b"12x",n)(b"x",o)); t(lambda: getattr(b"12x",n)(o,0,2)); t(lambda: getattr(bytearray(b"12x"),n)(o)); 
    for n in "split rsplit strip lstrip rstrip partition rpartition removeprefix removesuffix join".split():
        print(n,end=" "); t(lambda: getattr(b"a12x",n)(o)); t(lambda: getattr(bytearray(b"a12x"),n)(o)); 
        if n in ("split","rsplit"): t(lambda: b"a12x".split(o,o)); t(lambda: b"a12x".split(maxsplit=o))
    t(lambda: b"a12".replace(o,b"z")); t(lambda: b"a12".replace(b"a",o)); t(lambda: b"a12".replace(o,o,o)); t(lambda: b"a12".translate(o)); t(lambda: b"a12".translate(None,o)); t(lambda: b"a12".translate(None,delete=o)); t(lambda: bytearray(b"a12").translate(None,o)); t(lambda: b"a".hex(o)); t(lambda: b"a".expandtabs(o)); t(lambda: b"a".splitlines(o)); t(lambda: b"a".decode(o)); t(lambda: bytes.maketrans(o,b"xx")); t(lambda: b"a"*o)
    t(lambda: b"a"+o); t(lambda: bytearray(b"a")+o); t(lambda: o+b"a"); t(lambda: o+bytearray(b"a"))
    for e in ("a==o","a!=o","a<o","o<a","o==a"):
        for a in (b"12",bytearray(b"12"),memoryview(b"12")): print(e,end=" "); t(eval,e,{"a":a,"o":o})
    def ext(): x=bytearray(b"1"); x.extend(o); return x
    t(ext)
    def iadd(): x=bytearray(b"1"); x+=o; return x
    t(iadd)
    def sl(): x=bytearray(b"12345"); x[1:2]=o; return x
    t(sl)
    def sl2(): x=bytearray(b"12345"); x[::2]=o; return x
    t(sl2)
    def si(): x=bytearray(b"12345"); x[0]=o; return x
    t(si)
    t(lambda: o in b"a12"); t(lambda: o in bytearray(b"a12")); t(lambda: o in memoryview(b"a12")); t(bytearray,o); t(bytes,o); t(lambda: bytearray(b"a").append(o)); t(lambda: bytearray(b"a").remove(o)); t(lambda: bytearray(b"a").insert(0,o)); t(lambda: bytearray(b"a").insert(o,0)); t(lambda: bytearray(b"ab").pop(o)); t(int,o); t(int,o,10); t(float,o); t(complex,o); t(str,o,"ascii"); t(int.from_bytes,o); t(bytes.fromhex,o); t(bytearray.fromhex,o)
x=SBA(b"self12")
t(lambda: x.find(b"1")); t(lambda: x.split(b"f")); t(lambda: x.upper()); t(lambda: x[0]); t(lambda: x[1:3]); t(lambda: b"1" in x); t(lambda: x.replace(b"1",b"2")); t(lambda: x.partition(b"f")); t(lambda: x.startswith(b"s")); t(lambda: x.join([b"a",b"b"])); t(lambda: x.hex()); t(lambda: x.strip(b"s")); t(lambda: x*2); t(lambda: len(x)); t(lambda: list(x)); t(lambda: x==x); t(lambda: x.count(b"1")); t(lambda: x.center(10)); t(lambda: x.copy()); t(lambda: x.append(1)); t(lambda: hash(SBytes(b"a"))==hash(b"a")); t(lambda: SBytes(b"a")==b"a"); t(lambda: {b"a":1}[SBytes(b"a")]); t(lambda: int(SBytes(b"5"))); t(lambda: bytes(SBytes2(b"zz"))); t(lambda: bytearray(SBytes2(b"zz"))); t(lambda: SBytes2(b"zz")+SBytes2(b"yy")); t(lambda: b"".join([SBytes2(b"zz"),SBA(b"q")])); t(lambda: SBytes2(b"zz").replace(b"z",SBytes2(b"k")))
