/** The half of the module `threading` by which threads wait for one another: conditions, semaphores, events, barriers. See threading.ts. */
export const THREADING_SYNC = `
def _describe(self, text):
    cls = type(self)
    return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {text}>"


class Condition:
    """Threads wait here, with a lock in hand, until another one notifies them."""

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        self.locked = lock.locked
        for name in ("_release_save", "_acquire_restore", "_is_owned"):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._waiters = []

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    # For locks that do not have these themselves.

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, state):
        self._lock.acquire()

    def _is_owned(self):
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Let go of the lock until notified; False if the time is up before."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = Lock()
        waiter.acquire()
        self._waiters.append(waiter)
        state = self._release_save()
        notified = False
        try:
            if timeout is None:
                notified = waiter.acquire()
            elif timeout > 0:
                notified = waiter.acquire(True, timeout)
            else:
                notified = waiter.acquire(False)
            return notified
        finally:
            self._acquire_restore(state)
            if not notified and waiter in self._waiters:
                self._waiters.remove(waiter)

    def wait_for(self, predicate, timeout=None):
        """Wait until predicate() is true, or the time is up; give its last value."""
        end = None
        result = predicate()
        while not result:
            if timeout is not None:
                if end is None:
                    end = _now() + timeout
                else:
                    timeout = end - _now()
                    if timeout <= 0:
                        break
            self.wait(timeout)
            result = predicate()
        return result

    def notify(self, n=1):
        """Wake up to n of the waiting threads."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        waiters = self._waiters
        while waiters and n > 0:
            waiter = waiters.pop(0)
            # One that has just given up may have let go of its lock already.
            if waiter.locked():
                waiter.release()
                n -= 1

    def notify_all(self):
        """Wake all waiting threads."""
        self.notify(len(self._waiters))

    def notifyAll(self):
        """Deprecated: notify_all()."""
        _deprecated("notifyAll()", "use notify_all()")
        self.notify_all()


class Semaphore:
    """A counter that acquire() takes from, waiting while it is 0, and release() adds to."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        return _describe(self, f"value={self._value}")

    def acquire(self, blocking=True, timeout=None):
        """Take one; False if there is none (and the time is up)."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        end = None
        with self._cond:
            while self._value == 0:
                if not blocking:
                    return False
                if timeout is not None:
                    if end is None:
                        end = _now() + timeout
                    else:
                        timeout = end - _now()
                        if timeout <= 0:
                            return False
                self._cond.wait(timeout)
            self._value -= 1
            return True

    __enter__ = acquire

    def __exit__(self, t, v, tb):
        self.release()

    def _add(self, n):
        self._value += n
        self._cond.notify(n)

    def release(self, n=1):
        """Give n back."""
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._add(n)


class BoundedSemaphore(Semaphore):
    """A semaphore that cannot be given more back than was taken."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        return _describe(self, f"value={self._value}/{self._initial_value}")

    def _add(self, n):
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        super()._add(n)


class Event:
    """A flag that threads can wait for."""

    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        return _describe(self, "set" if self._flag else "unset")

    def is_set(self):
        """Is the flag set?"""
        return self._flag

    def isSet(self):
        """Deprecated: is_set()."""
        _deprecated("isSet()", "use is_set()")
        return self.is_set()

    def set(self):
        """Set the flag; all who wait go on."""
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        """Unset the flag."""
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        """Wait for the flag; False if the time is up before it is set."""
        with self._cond:
            return self._flag or self._cond.wait(timeout)


class BrokenBarrierError(RuntimeError):
    """The barrier was reset or aborted, or somebody's time was up."""


_FILLING, _DRAINING, _RESETTING, _BROKEN = 0, 1, -1, -2


class Barrier:
    """A place where threads wait for one another until a number of them is there."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._cond = Condition(Lock())
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._state = _FILLING
        self._count = 0

    def __repr__(self):
        return _describe(self, "broken" if self.broken else f"waiters={self.n_waiting}/{self.parties}")

    def wait(self, timeout=None):
        """Wait for the others; give a number from 0 to parties-1, a different one to each."""
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            while self._state in (_RESETTING, _DRAINING):
                self._cond.wait()
            if self._state == _BROKEN:
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._open()
                elif not self._cond.wait_for(self._is_over, timeout):
                    self._break()
                    raise BrokenBarrierError
                elif self._state < 0:
                    raise BrokenBarrierError
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state in (_RESETTING, _DRAINING):
                    self._state = _FILLING
                    self._cond.notify_all()

    def _is_over(self):
        return self._state != _FILLING

    def _open(self):
        try:
            if self._action:
                self._action()
        except:
            self._break()
            raise
        self._state = _DRAINING
        self._cond.notify_all()

    def _break(self):
        self._state = _BROKEN
        self._cond.notify_all()

    def reset(self):
        """Begin anew; those who wait get a BrokenBarrierError."""
        with self._cond:
            if self._count == 0:
                self._state = _FILLING
            elif self._state != _DRAINING:
                self._state = _RESETTING
            self._cond.notify_all()

    def abort(self):
        """Break the barrier, for those who wait and all who come."""
        with self._cond:
            self._break()

    @property
    def parties(self):
        """How many have to come."""
        return self._parties

    @property
    def n_waiting(self):
        """How many are there."""
        return self._count if self._state == _FILLING else 0

    @property
    def broken(self):
        """Is it broken?"""
        return self._state == _BROKEN
`;
