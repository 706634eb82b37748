# Lock and RLock in one thread: arguments, errors, reprs, recursion.
import _thread

def show(source):
    try:
        text = repr(eval(source))
    except BaseException as e:
        text = f"{type(e).__name__}: {e}"
    text = text.replace(str(_thread.get_ident()), "MAIN")
    print(source, "->", " ".join("0x" if w.startswith("0x") else w for w in text.split(" ")))


L = _thread.allocate_lock()
K = _thread.allocate_lock()
K.acquire()
R = _thread.RLock()


class Sub(_thread.RLock):
    pass


for line in """
_thread.lock()
_thread.lock(1)
_thread.lock(a=1)
_thread.RLock(1)
_thread.RLock(a=1)
Sub(1)
Sub()
type('X',(_thread.lock,),{})
L
K
R
L.acquire(1,2,3)
L.acquire(False, 1)
L.acquire(True, -2)
L.acquire(True, -0.5)
L.acquire(True, 1e20)
L.locked()
L.acquire(True, 9223372036.5)
L.release()
L.acquire(True, 9e9)
L.release()
L.acquire(timeout='x')
L.acquire(timeout=None)
L.acquire(timeout=float('nan'))
L.release()
L.acquire(timeout=float('inf'))
L.acquire(False, -1)
L.release()
L.acquire(foo=1)
L.acquire(True, True)
L.release()
L.release(1)
L.release()
L.locked()
L.locked(1)
L.__enter__()
L.__exit__()
L.__enter__(1)
L.__exit__(1,2,3,4)
K.acquire(False)
K.acquire(0)
K.acquire(timeout=0)
K.acquire_lock(False)
R.acquire()
R
R.acquire()
R._recursion_count()
R._is_owned()
R.locked()
R._release_save()
R
R._release_save()
R._acquire_restore((3, 5))
R
R.release()
R._at_fork_reinit()
R._acquire_restore((2, _thread.get_ident()))
_thread.RLock()._acquire_restore(3)
_thread.RLock()._acquire_restore((3,))
R
R._at_fork_reinit()
R
R.acquire(timeout=-3)
R.acquire(False, 3)
R.release()
R.__enter__()
R.__exit__(1)
_thread.lock.__doc__
_thread.lock.__module__, _thread.lock.__qualname__
type(L).__name__
L == L, hash(L) == hash(L)
L.x
_thread.RLock().x
Sub.__new__(Sub).acquire()
__import__('weakref').ref(L)
__import__('weakref').ref(R)
""".strip().split("\n"):
    show(line)

with L:
    print(L.locked())
print(L.locked())
with R, R:
    print(R._recursion_count())
print(R._recursion_count(), R.locked())
try:
    with L:
        raise ValueError("in the lock")
except ValueError as e:
    print(e, L.locked())


class Falsy:
    def __bool__(self):
        print("asked")
        return False


print(K.acquire(Falsy()), L.acquire(Falsy()))
