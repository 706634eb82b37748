from lib.core import run
from lib import helpers


def callback(n):
    return helpers.divide(10, n)


print(run(callback, [5, 2]))
try:
    run(callback, [1, 0])
except RuntimeError as e:
    tb = e.__cause__.__traceback__
    while tb:
        code = tb.tb_frame.f_code
        print(code.co_filename.rsplit("/", 1)[-1], tb.tb_lineno, code.co_name, tb.tb_frame.f_globals["__name__"])
        tb = tb.tb_next
run(callback, [0])
