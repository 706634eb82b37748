def t(f):
    try:
        print(f())
    except OSError as e:
        print(type(e).__name__, e.strerror, e.filename)
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: open("/tmp/sw_no_such_file"))
t(lambda: open("/tmp/sw_no_such_folder/file", "w"))
t(lambda: open("/tmp"))
t(lambda: open("/tmp", "w"))
t(lambda: open(""))
t(lambda: open("", "w"))
t(lambda: open(b"/tmp/sw_no_such_file"))
t(lambda: open("a\0b"))
t(lambda: open(None))
t(lambda: open(1.5))
t(lambda: open([]))
t(lambda: open(-1))
t(lambda: open(12345))
t(lambda: open(2**31))
open("/tmp/sw_plain_file", "w").close()
t(lambda: open("/tmp/sw_plain_file/x"))
t(lambda: open("/tmp/sw_plain_file/x", "w"))


class Path:
    def __init__(self, p):
        self.p = p

    def __fspath__(self):
        return self.p


t(lambda: open(Path("/tmp/sw_no_such_file")))
t(lambda: open(Path(3)))
t(lambda: open(Path(b"/tmp/sw_plain_file")).name)
t(lambda: open(Path("/tmp/sw_plain_file")).name)
t(lambda: open(b"/tmp/sw_plain_file").name)
