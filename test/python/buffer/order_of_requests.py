# Buffers of classes written in Python: what natives do with them, and who is told when they are released.
import sys
def t(f, *a, **k):
    try: r=f(*a, **k); print(repr(r).split(" at 0x")[0])
    except BaseException as e: print(type(e).__name__, e)
# buffers PEP 688
def tob(o):
    with memoryview(o) as m: return m.tobytes()
class B:
    def __repr__(s): return f'<{s.log}>'
    def __init__(s,d,log="B"): s.d=bytearray(d); s.n=0; s.log=log; s.fail=None
    def __buffer__(s,flags):
        print(s.log,"buffer",flags); s.n+=1
        if s.fail: raise s.fail
        return memoryview(s.d)
    def __release_buffer__(s,v): print(s.log,"release",v.nbytes if 1 else 0); s.n-=1; v.release()
b=B(b"hello world")
t(bytes,b); t(bytearray,b); t(lambda: b"" .join([b,b])); t(lambda: b"x"+b); t(lambda: bytearray(b"x")+b); t(lambda: b"x".startswith(b)); t(lambda: b"hello world".startswith(b)); t(lambda: b"a hello world".find(b)); t(lambda: b in b"a hello world"); t(lambda: b"a,b".split(b)); t(lambda: b"a".replace(b,b)); t(lambda: b"a".strip(b)); t(lambda: b"a".translate(b)); t(lambda: bytes.maketrans(b,b)); t(lambda: b"%b" % b); t(lambda: b"%s" % b); t(lambda: b"a"==b); t(lambda: b"hello world"==b); t(lambda: bytearray(b"hello world")==b); t(lambda: b"a"<b); t(int,b); t(float,b); t(complex,b); t(lambda: str(b,"utf-8")); t(lambda: str(b,"ascii","strict")); t(lambda: int.from_bytes(b)); t(lambda: bytes.fromhex(b)); t(lambda: tob(b)); t(lambda: compile(b,"f","exec")); t(eval,B(b"1+1")); t(lambda: open(b)); t(lambda: print(b,end="") if 0 else None); t(lambda: sys.stdout.buffer.write(B(b"")) if 0 else 0)
def ba():
    x=bytearray(b"abc"); x[1:2]=b; return x
t(ba)
def ba2():
    x=bytearray(b"abc"); x+=b; x.extend(b); x*=1; return x
t(ba2)
def ba3():
    x=bytearray(b"abc"); x[:]=b; x.insert(0,1); return x.partition(b)
t(ba3)
def mv():
    m=memoryview(bytearray(b"01234567890")); m[:]=b; print(m==b); return m.tobytes()
t(mv)
print(b.n)
with memoryview(b) as m: print(m.obj is b, m.readonly, m.format, b.n); m[0]=72; print(b.d)
print(b.n)
m=memoryview(b); s=m[1:3]; c=m.cast("b"); s.release(); c.release(); t(m.release); print(b.n); t(lambda: m.obj); 
b.fail=ValueError("no buffer"); t(bytes,b); t(memoryview,b); t(lambda: b"".join([b])); t(lambda: b"a".find(b)); t(int.from_bytes,b); t(lambda: b"a"==b); t(lambda: b in b"a")
class Bad:
    def __init__(s,r): s.r=r
    def __buffer__(s,f): return s.r
for r in (5,b"x",None,bytearray(b"x"),memoryview(b"abc")): t(memoryview,Bad(r)); t(bytes,Bad(r)); 
class NoRel:
    def __buffer__(s,f): return memoryview(b"ro")
m=memoryview(NoRel()); t(lambda: (m.readonly,m.obj.__class__.__name__,m[0])); t(m.release)
class Args:
    def __buffer__(s): return memoryview(b"")
t(memoryview,Args()); 
class NotCall: __buffer__=5
t(memoryview,NotCall())
class NoneB: __buffer__=None
t(memoryview,NoneB()); t(bytes,NoneB())
class RelBad(B):
    def __release_buffer__(s,v): raise ValueError("rel")
sys.unraisablehook=lambda a: print("unraisable",type(a.exc_value).__name__,a.exc_value,a.err_msg)
t(bytes,RelBad(b"zz"))
m=memoryview(RelBad(b"q")); t(m.release)
class SubBA(bytearray):
    def __buffer__(s,f): print("sub",f); return super().__buffer__(f)
    def __release_buffer__(s,v): print("subrel"); super().__release_buffer__(v)
x=SubBA(b"sub"); t(bytes,x); t(lambda: tob(x)); m=memoryview(x); t(x.append,1); m.release(); t(x.append,1); t(lambda: b"a"+x); t(lambda: x+b"a")
class SubBy(bytes):
    def __buffer__(s,f): print("subby",f); return memoryview(b"other")
y=SubBy(b"orig"); t(bytes,y); t(memoryview,y) if 0 else None; t(lambda: tob(y)); t(lambda: int.from_bytes(y)); t(lambda: b"".join([y]) if 0 else 0)
for o in (b"a",bytearray(b"a"),memoryview(b"a")):
    for f in (0,1,2,8,0x18,0x38,0x58,0x98,0x1c,0x100,0x200,-1,"a",None): print(type(o).__name__,f,end=" "); t(lambda: bytes(o.__buffer__(f)))
    t(lambda: o.__release_buffer__(5)); t(lambda: o.__release_buffer__(memoryview(b""))) 
v=bytearray(b"a").__buffer__(0); t(v.release)
ba=bytearray(b"abc"); v=ba.__buffer__(0); t(ba.append,1); t(ba.__release_buffer__,v); t(ba.append,1); t(lambda: v[0])
t(lambda: isinstance(b,__import__("collections.abc").abc.Buffer)) if 0 else None
# order of buffers when several
b1=B(b"1","b1"); b2=B(b"2","b2"); t(lambda: b",".join([b1,b2,b1])); t(lambda: b"a1b2".replace(b1,b2)); t(lambda: bytes.maketrans(b1,b2)); t(lambda: b"112".count(b1)); t(lambda: b"1".removeprefix(b1)); t(lambda: b"1x".lstrip(b1)); t(lambda: b"x".center(5,b1)); t(lambda: bytearray(b"x").ljust(5,b1)); t(lambda: b"a1b".rpartition(b1)); t(lambda: b"x".startswith((b1,b2))); t(lambda: b"1".endswith(b1,0,1)); t(lambda: b"a".hex(b1)); t(lambda: b"112".index(b2)); t(lambda: bytearray(b"12").removesuffix(b2)); t(lambda: b"12".rindex(b1)); t(lambda: b"%b%b" % (b1,b2)); t(lambda: b"%c" % b1); t(lambda: b"%a" % b1 if 0 else 0); t(lambda: b"12".splitlines(b1) if 0 else 0); t(lambda: b"1 2".split(b1,maxsplit=b2)); t(lambda: bytes(b1,"x")); t(lambda: bytearray(3).join([b1]))
