import gc


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
print(gc.get_threshold(), gc.set_threshold(700), gc.get_threshold(), gc.set_threshold(1, 2), gc.get_threshold())
t(lambda: gc.set_threshold())
t(lambda: gc.set_threshold(1, 2, 3, 4))
t(lambda: gc.set_threshold("x"))
gc.set_threshold(2000, 10, 0)
print(gc.get_threshold(), gc.get_debug(), gc.set_debug(gc.DEBUG_STATS | gc.DEBUG_LEAK), gc.get_debug(), gc.set_debug(0))
t(lambda: type(gc.collect()).__name__)
t(lambda: type(gc.collect(0)).__name__)
t(lambda: gc.collect(3))
t(lambda: gc.collect(-1))
t(lambda: gc.collect("x"))
t(lambda: type(gc.collect(generation=1)).__name__)
print(gc.garbage, gc.callbacks, len(gc.get_stats()), sorted(gc.get_stats()[0]), len(gc.get_count()))
print(gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.freeze(), gc.unfreeze(), gc.get_freeze_count())
