# args: one --flag=x 3 -v
import sys

print(len(sys.argv), sys.argv[1:], sys.argv[0].endswith("sys_argv.py"))
options = {a[2:].split("=")[0]: a.split("=")[1] for a in sys.argv if a.startswith("--")}
print(options, [a for a in sys.argv[1:] if not a.startswith("-")], "-v" in sys.argv)
sys.argv.append("added")
print(sys.argv[-1], type(sys.argv).__name__)
print(sys.version_info >= (3, 14), sys.version_info[:2], sys.version_info.major, sys.byteorder, sys.implementation.name != "", type(sys.modules).__name__, "sys" in sys.modules, sys.modules["__main__"].__name__)
print(sys.float_info.max, sys.float_info.epsilon, sys.int_info.bits_per_digit > 0, sys.maxunicode, sys.getdefaultencoding(), sys.intern("x") == "x", sys.getrecursionlimit(), sys.__name__, isinstance(sys.path, list), callable(sys.exit), sys.displayhook is sys.__displayhook__)
sys.displayhook(5)
sys.displayhook(None)
sys.displayhook("text")
sys.exit(len(sys.argv))
