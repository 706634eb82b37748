# What a thread raises ends that thread alone; the exception being handled is each thread's own.
import _thread
import sys

done = _thread.allocate_lock()
done.acquire()


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.err_msg.split(" at 0x")[0], args.object)
    names = []
    tb = args.exc_traceback
    while tb is not None:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(names)
    done.release()


sys.unraisablehook = hook


def inner():
    return 1 // 0


def failing():
    inner()


_thread.start_new_thread(failing, ())
done.acquire()


def leaving(how):
    try:
        how()
    finally:
        done.release()


_thread.start_new_thread(leaving, (_thread.exit,))
done.acquire()
_thread.start_new_thread(leaving, (sys.exit,))
done.acquire()
print("still here")

# sys.exception() in each thread.
inside = _thread.allocate_lock()
inside.acquire()
seen = []


def handling():
    try:
        raise KeyError("in the thread")
    except KeyError:
        inside.release()
        done.acquire()
        seen.append(repr(sys.exception()))
    seen.append(sys.exception())
    inside.release()


try:
    raise ValueError("in the main thread")
except ValueError:
    _thread.start_new_thread(handling, ())
    inside.acquire()
    print(repr(sys.exception()))
    done.release()
    inside.acquire()
    print(repr(sys.exception()))
print(seen, sys.exception())


# An exception object that goes from thread to thread.
box = []


def catching():
    try:
        inner()
    except ZeroDivisionError as e:
        box.append(e)
    done.release()


_thread.start_new_thread(catching, ())
done.acquire()
try:
    raise box[0]
except ZeroDivisionError as e:
    tb = e.__traceback__
    print(tb.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_next.tb_frame.f_code.co_name)
# expect:
# ZeroDivisionError division by zero Exception ignored in thread started by <function failing None
# ['failing', 'inner']
# still here
# ValueError('in the main thread')
# ValueError('in the main thread')
# ["KeyError('in the thread')", None] None
# <module> catching inner
