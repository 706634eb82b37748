/**
 * The half of the module `threading` about threads; the other half is in threading-sync.ts. Written for this project after CPython's documentation and behaviour: what
 * it says and shows (messages, reprs, names) is the same. It is app-level code on top of `_thread`: no traceback, no `f_back` and no trace function sees it. It goes when
 * CPython's own module can be shipped, which runs on `_thread` as it is.
 */
import { THREADING_SYNC } from "./threading-sync.ts";

export const THREADING = `
"""Threads, and what they need to work together."""

import _thread
import sys as _sys
from time import monotonic as _now
from warnings import warn as _warn
from _thread import stack_size, get_ident, get_native_id, RLock as _RecursiveLock, _local as local
from _thread import _excepthook as excepthook, _ExceptHookArgs as ExceptHookArgs

__all__ = ["get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX",
           "Event", "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError",
           "Timer", "ThreadError", "setprofile", "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs",
           "gettrace", "getprofile", "setprofile_all_threads", "settrace_all_threads", "get_native_id"]

ThreadError = _thread.error
TIMEOUT_MAX = _thread.TIMEOUT_MAX
Lock = _thread.lock
__excepthook__ = excepthook


def _deprecated(old, new):
    _warn(f"{old} is deprecated, {new} instead", DeprecationWarning)


def RLock(*args, **kwargs):
    """A lock that its owner may take again."""
    if args or kwargs:
        _warn("Passing arguments to RLock is deprecated and will be removed in 3.15", DeprecationWarning)
    return _RecursiveLock(*args, **kwargs)


# Trace and profile functions for the threads to come.

_trace_function = None
_profile_function = None


def settrace(func):
    """Set the trace function of all threads that are started from now on."""
    global _trace_function
    _trace_function = func


def gettrace():
    """The function set by settrace()."""
    return _trace_function


def settrace_all_threads(func):
    """Set the trace function of all threads, running ones and those to come."""
    settrace(func)
    _sys._settraceallthreads(func)


def setprofile(func):
    """Set the profile function of all threads that are started from now on."""
    global _profile_function
    _profile_function = func


def getprofile():
    """The function set by setprofile()."""
    return _profile_function


def setprofile_all_threads(func):
    """Set the profile function of all threads, running ones and those to come."""
    setprofile(func)
    _sys._setprofileallthreads(func)


${THREADING_SYNC}

# All threads: by identifier those that run, and those that are just being started.

_active_limbo_lock = RLock()
_active = {}
_limbo = {}
_last_number = 0


def _new_name(template):
    global _last_number
    _last_number += 1
    return template % _last_number


def _check_initialized(thread):
    assert thread._initialized, "Thread.__init__() not called"


class Thread:
    """A thread of control: run() in a thread of its own, once it is started."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        assert group is None, "group argument must be None for now"
        if name:
            name = str(name)
        else:
            name = _new_name("Thread-%d")
            if target is not None:
                try:
                    name += f" ({target.__name__})"
                except AttributeError:
                    pass
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._context = context
        self._ident = None
        self._native_id = None
        self._os_thread_handle = _thread._ThreadHandle()
        self._started = Event()
        self._initialized = True
        # For the case that sys.stderr is gone when the thread fails.
        self._stderr = _sys.stderr

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = "initial"
        if self._started.is_set():
            status = "started"
        if self._os_thread_handle.is_done():
            status = "stopped"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += f" {self._ident}"
        return f"<{type(self).__name__}({self._name}, {status})>"

    def start(self):
        """Start the thread; once at most."""
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        with _active_limbo_lock:
            _limbo[self] = self
        try:
            _thread.start_joinable_thread(self._bootstrap, handle=self._os_thread_handle, daemon=self.daemon)
        except Exception:
            with _active_limbo_lock:
                del _limbo[self]
            raise
        self._started.wait()

    def run(self):
        """What the thread does: call the target."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def _begin(self):
        self._ident = get_ident()
        self._native_id = get_native_id()
        self._started.set()

    def _bootstrap(self):
        try:
            self._begin()
            with _active_limbo_lock:
                _active[self._ident] = self
                del _limbo[self]
            if _trace_function:
                _sys.settrace(_trace_function)
            if _profile_function:
                _sys.setprofile(_profile_function)
            try:
                if self._context is None:
                    self.run()
                else:
                    self._context.run(self.run)
            except:
                self._invoke_excepthook()
        finally:
            with _active_limbo_lock:
                del _active[get_ident()]

    def _invoke_excepthook(self):
        try:
            hook = __excepthook__ if excepthook is None else excepthook
            hook(ExceptHookArgs([*_sys.exc_info(), self]))
        except Exception as e:
            e.__suppress_context__ = True
            file = self._stderr if _sys.stderr is None else _sys.stderr
            print("Exception in threading.excepthook:", file=file, flush=True)
            hook = _sys.__excepthook__ if _sys.excepthook is None else _sys.excepthook
            hook(type(e), e, e.__traceback__)

    def join(self, timeout=None):
        """Wait until the thread has ended, or the time is up."""
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        self._os_thread_handle.join(None if timeout is None else max(timeout, 0))

    @property
    def name(self):
        """The thread's name, which means nothing."""
        _check_initialized(self)
        return self._name

    @name.setter
    def name(self, name):
        _check_initialized(self)
        self._name = str(name)

    @property
    def ident(self):
        """The thread's identifier, None before it is started."""
        _check_initialized(self)
        return self._ident

    @property
    def native_id(self):
        """The same: threads have no number of the system's."""
        _check_initialized(self)
        return self._native_id

    def is_alive(self):
        """Has the thread been started, and not ended yet?"""
        _check_initialized(self)
        return self._started.is_set() and not self._os_thread_handle.is_done()

    @property
    def daemon(self):
        """Does the program end without waiting for this thread?"""
        _check_initialized(self)
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        """Deprecated: daemon."""
        _deprecated("isDaemon()", "get the daemon attribute")
        return self.daemon

    def setDaemon(self, daemonic):
        """Deprecated: daemon."""
        _deprecated("setDaemon()", "set the daemon attribute")
        self.daemon = daemonic

    def getName(self):
        """Deprecated: name."""
        _deprecated("getName()", "get the name attribute")
        return self.name

    def setName(self, name):
        """Deprecated: name."""
        _deprecated("setName()", "set the name attribute")
        self.name = name


class Timer(Thread):
    """Calls a function after a number of seconds, unless it is cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        """Do not call the function."""
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        Thread.__init__(self, name="MainThread", daemon=False)
        self._started.set()
        self._ident = self._native_id = _thread._get_main_thread_ident()
        self._os_thread_handle = _thread._make_thread_handle(self._ident)
        _active[self._ident] = self


class _DummyThread(Thread):
    """Stands for a thread that was not started by this module."""

    def __init__(self):
        Thread.__init__(self, name=_new_name("Dummy-%d"), daemon=True)
        self._begin()
        self._os_thread_handle = _thread._make_thread_handle(self._ident)
        with _active_limbo_lock:
            _active[self._ident] = self

    def is_alive(self):
        if _thread._is_running(self._ident):
            return True
        raise RuntimeError("thread is not alive")

    def join(self, timeout=None):
        raise RuntimeError("cannot join a dummy thread")


def current_thread():
    """The Thread object of the thread that asks."""
    try:
        return _active[get_ident()]
    except KeyError:
        return _DummyThread()


def currentThread():
    """Deprecated: current_thread()."""
    _deprecated("currentThread()", "use current_thread()")
    return current_thread()


def enumerate():
    """All threads that are alive."""
    with _active_limbo_lock:
        for ident, thread in list(_active.items()):
            # Nobody says when these end.
            if isinstance(thread, _DummyThread) and not _thread._is_running(ident):
                del _active[ident]
        return list(_active.values()) + list(_limbo.values())


def active_count():
    """How many threads are alive."""
    return len(enumerate())


def activeCount():
    """Deprecated: active_count()."""
    _deprecated("activeCount()", "use active_count()")
    return active_count()


def main_thread():
    """The main thread."""
    return _main_thread


_main_thread = _MainThread()
_at_exit = []
_shutting_down = False


def _register_atexit(func, *args, **kwargs):
    if _shutting_down:
        raise RuntimeError("can't register atexit after shutdown")
    _at_exit.append((func, args, kwargs))


def _shutdown():
    # Called when the main program is over.
    global _shutting_down
    if _main_thread._os_thread_handle.is_done():
        return
    _shutting_down = True
    for func, args, kwargs in reversed(_at_exit):
        func(*args, **kwargs)
    _main_thread._os_thread_handle._set_done()
    _thread._shutdown()
`;
