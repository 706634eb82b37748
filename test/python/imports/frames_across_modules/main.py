import sys
import lib


def chain():
    return lib.names()


class C:
    def method(self):
        return lib.through(chain)


print(chain(), C().method(), lib.at_import)
frame = lib.frame()
print(frame.f_code.co_filename.rsplit("/", 1)[-1], frame.f_back is sys._getframe(), frame.f_globals is vars(lib))
g = lib.gen()
print(next(g), g.gi_frame.f_code.co_name, g.gi_frame.f_back)
print(list(lib.with_callback(lambda: sys._getframe().f_back.f_code.co_filename.rsplit("/", 1)[-1])))
lib.set_caller("injected", 42)
print(injected)


def uses():
    local = "seen from lib"
    lib.show_caller_locals()


uses()
