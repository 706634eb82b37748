# needs the end of the program: it waits for threads that are no daemons, whatever ends the main thread.
import sys
import threading
import time


def slow():
    while threading.main_thread().is_alive():
        time.sleep(0.001)
    for i in range(3):
        print("working", i)
    threading.Thread(target=lambda: print("and one more", threading.main_thread().is_alive())).start()


def forever():
    while True:
        time.sleep(0.001)


threading.Thread(target=slow).start()
threading.Thread(target=forever, daemon=True).start()
print("main is over")
sys.exit("with a message")
# expect:
# main is over
# with a message
# working 0
# working 1
# working 2
# and one more False
