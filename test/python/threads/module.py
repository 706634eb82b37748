# The functions of _thread that need no second thread, and what all of them say about wrong arguments.
import _thread

def show(source):
    try:
        text = repr(eval(source))
    except BaseException as e:
        text = f"{type(e).__name__}: {e}"
    text = text.replace(str(_thread.get_ident()), "MAIN")
    print(source, "->", " ".join("0x" if w.startswith("0x") else w for w in text.split(" ")))


for line in """
_thread._ThreadHandle()
_thread._ThreadHandle(1)
_thread._ThreadHandle().join()
_thread._ThreadHandle().is_done()
_thread._ThreadHandle().ident
_thread._ThreadHandle()._set_done()
_thread._make_thread_handle(5)
_thread._make_thread_handle(5).ident
_thread._make_thread_handle(5).is_done()
_thread._make_thread_handle(5)._set_done()
_thread._make_thread_handle('x')
_thread._make_thread_handle(-1)
_thread._ThreadHandle().join('x')
_thread._ThreadHandle().join(None, 1)
_thread._ThreadHandle().join(timeout=1)
_thread.start_new_thread()
_thread.start_new_thread(1, ())
_thread.start_new_thread(len, [])
_thread.start_new_thread(len, (), 1)
_thread.start_new_thread(len, (), {}, 1)
_thread.start_joinable_thread()
_thread.start_joinable_thread(1)
_thread.start_joinable_thread(len, 1)
_thread.start_joinable_thread(len, handle=1)
_thread.start_joinable_thread(len, handle=_thread._make_thread_handle(5))
_thread.stack_size()
_thread.stack_size(-1)
_thread.stack_size(1)
_thread.stack_size('x')
_thread.stack_size(1<<20)
_thread.stack_size()
_thread.stack_size(0)
_thread.interrupt_main(0)
_thread.interrupt_main(1000)
_thread.interrupt_main('x')
_thread.interrupt_main(15)
_thread.exit()
_thread.exit(1)
_thread.exit_thread()
_thread.get_ident(1)
_thread._count()
_thread._get_main_thread_ident() == _thread.get_ident()
_thread._is_main_interpreter()
_thread.daemon_threads_allowed()
_thread._shutdown()
_thread._excepthook(1)
_thread._excepthook()
_thread._ExceptHookArgs((1,2,3,4))
_thread._ExceptHookArgs((1,2,3))
_thread._ExceptHookArgs(1)
_thread._excepthook(_thread._ExceptHookArgs((SystemExit,None,None,None)))
_thread._local
_thread._local()
_thread._local(1)
_thread._local(a=1)
_thread.LockType is _thread.lock
_thread.error
_thread.TIMEOUT_MAX
_thread._local.__doc__
_thread.acquire
_thread.allocate(1)
""".strip().split("\n"):
    show(line)

try:
    _thread.interrupt_main()
    print("not reached")
except KeyboardInterrupt as e:
    print("interrupted", e.args, e.__traceback__.tb_lineno)
