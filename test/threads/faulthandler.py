# faulthandler.dump_traceback of several threads: the newest first, the current one marked; no Frame is made for it.
import _thread
import faulthandler

ready, go, done = _thread.allocate_lock(), _thread.allocate_lock(), _thread.allocate_lock()
for each in (ready, go, done):
    each.acquire()


def waits(n):
    ready.release()
    go.acquire()
    done.release()


def starts():
    waits(1)


def dump(all_threads):
    path = "/tmp/faulthandler_threads.txt"
    with open(path, "w") as f:
        faulthandler.dump_traceback(f, all_threads)
    with open(path) as f:
        for line in f.read().replace(__file__, "FILE").split("\n"):
            if "0x" in line:
                start, rest = line.split("0x")
                digits, rest = rest.split(" ", 1)
                line = f"{start}{len(digits)} digits {rest}"
            print(line)


_thread.start_new_thread(starts, ())
ready.acquire()
dump(True)
dump(False)
go.release()
done.acquire()
# expect:
# Thread 16 digits (most recent call first):
#   File "FILE", line 12 in waits
#   File "FILE", line 17 in starts
#
# Current thread 16 digits (most recent call first):
#   File "FILE", line 23 in dump
#   File "FILE", line 35 in <module>
#
# Stack (most recent call first):
#   File "FILE", line 23 in dump
#   File "FILE", line 36 in <module>
#
