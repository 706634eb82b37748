# The traceback of a thread. CPython's begins with two frames of threading.py.
import threading


def inner():
    raise ValueError("wrong")


def work():
    inner()


for t in (threading.Thread(target=work), threading.Thread(target=work, name="named")):
    t.start()
    t.join()
# expect:
# Exception in thread Thread-1 (work):
# Traceback (most recent call last):
#   File "/threads/threading-traceback.py", line 10, in work
#     inner()
#     ~~~~~^^
#   File "/threads/threading-traceback.py", line 6, in inner
#     raise ValueError("wrong")
# ValueError: wrong
# Exception in thread named:
# Traceback (most recent call last):
#   File "/threads/threading-traceback.py", line 10, in work
#     inner()
#     ~~~~~^^
#   File "/threads/threading-traceback.py", line 6, in inner
#     raise ValueError("wrong")
# ValueError: wrong
