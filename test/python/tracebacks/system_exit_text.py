import sys


def f():
    try:
        sys.exit("goes to standard error")
    finally:
        print("cleanup")


f()
