import sys

print(sys.version_info.__replace__(major=2, minor=1)[:2])
print(type(sys.float_info.__replace__(dig=3)).__name__, sys.float_info.__replace__(dig=3).dig)
for call in (lambda: sys.float_info.__replace__(nope=3), lambda: sys.float_info.__replace__(1)):
    try:
        call()
    except TypeError as e:
        print(e)
