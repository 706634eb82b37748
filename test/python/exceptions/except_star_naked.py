# What except* makes of an exception that is no group: a group whose traceback begins at the clause.
import traceback, sys
try:
    try: raise ValueError(1)
    except* ValueError as e:
        traceback.print_tb(e.__traceback__, file=sys.stdout)
        print(e.__traceback__.tb_lineno, e.__traceback__.tb_next)
        raise
except BaseException as e: traceback.print_tb(e.__traceback__, file=sys.stdout)
def f():
    raise ValueError(1)
def g():
    try:
        f()
    except* TypeError: pass
    except* ValueError as e:
        traceback.print_tb(e.__traceback__, file=sys.stdout)
        print(e.__traceback__.tb_lineno, e.__traceback__.tb_next, e.__traceback__.tb_frame.f_code.co_name)
        raise e
try: g()
except* Exception as e: traceback.print_exc(file=sys.stdout)
try: g()
except Exception as e: traceback.print_exc(file=sys.stdout)
import traceback, sys
try:
    try: raise ValueError(1)
    except* ValueError as e:
        raise e
try:
    try: raise ValueError(1)
    except* ValueError as e:
        raise
except BaseException as e: traceback.print_exc(file=sys.stdout)
try:
    try: raise ExceptionGroup("x", [ValueError(1)])
    except* ValueError as e:
        raise e
except BaseException as e: traceback.print_exc(file=sys.stdout)
try:
    try: raise ValueError(1)
    except* ValueError as e:
        raise e.exceptions[0]
except BaseException as e: traceback.print_exc(file=sys.stdout)
try:
    try: raise ValueError(1)
    except* ValueError as e:
        raise TypeError from e
except BaseException as e: traceback.print_exc(file=sys.stdout)
