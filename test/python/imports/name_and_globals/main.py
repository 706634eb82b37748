import sys
import other

print(__name__, other.NAME, other.get_name(), other.get_caller_name())


def get_caller_name():
    return "defined in main"


print(other.get_caller_name(), other.lookup("x"), other.caller_globals() is globals())
x = "main's x"
print(other.lookup("x"), other.x)
other.x = "set from main"
print(other.read_x(), x)
other.added = 5
print(other.added, vars(other)["added"], "added" in dir(other))
print(other.get_name.__module__, other.K.__module__, other.K().where(), other.get_name.__globals__ is vars(other))
print(other.frame_names())
if __name__ == "__main__":
    print("the main block runs")
print(other.ran_as_main)
import __main__

print(__main__.x, __main__ is sys.modules["__main__"], other.main_x())
other.print = lambda *a: print("patched", *a)
other.say("hello")
print(sys._getframe().f_globals["__name__"], other.frame().f_globals["__name__"], other.frame().f_back.f_globals["__name__"])
