# sys._current_frames and sys._current_exceptions.
import sys


def inner():
    frames = sys._current_frames()
    print(type(frames).__name__, len(frames))
    frame = [*frames.values()][0]
    print(frame is sys._getframe(), frame.f_code.co_name, frame.f_back.f_code.co_name)
    return [*frames]


keys = inner()
print([type(k).__name__ for k in keys])
try:
    1 / 0
except ZeroDivisionError as e:
    exceptions = sys._current_exceptions()
    print([*exceptions] == keys, [*exceptions.values()] == [e])
print([*sys._current_exceptions().values()])
