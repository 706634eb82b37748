# Struct sequences: tuples with named fields, some of which are no items.
import sys
import time

Struct = time.struct_time
BASE = (2024, 1, 2, 3, 4, 5, 6, 7, 8)


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as e:
        print(label, "->", f"{type(e).__name__}: {e}")


attempt("zone", lambda: Struct(BASE, {"tm_zone": "x"}).tm_zone)
attempt("zone and offset", lambda: Struct(BASE, {"tm_zone": "x", "tm_gmtoff": 5}).tm_gmtoff)
attempt("unknown field", lambda: Struct(BASE, {"nope": "x"}))
attempt("field given twice", lambda: Struct(BASE, {"tm_year": 1}))
attempt("ten items", lambda: Struct(BASE + ("here",)).tm_zone)
attempt("ten items and the last", lambda: Struct(BASE + ("here",), {"tm_gmtoff": 7}).tm_gmtoff)
attempt("ten items and the tenth", lambda: Struct(BASE + ("here",), {"tm_zone": "there"}))
attempt("eleven items", lambda: Struct(BASE + ("here", 9)).tm_gmtoff)
attempt("no dict", lambda: Struct(BASE, 5))
attempt("None for the dict", lambda: Struct(BASE, None))
attempt("by keyword", lambda: Struct(sequence=BASE, dict={"tm_zone": "k"}).tm_zone)
attempt("unknown keyword", lambda: Struct(BASE, other=1))
attempt("too many arguments", lambda: Struct(BASE, {}, 1))
attempt("no argument", lambda: Struct())
attempt("no sequence", lambda: Struct(5))
attempt("too short", lambda: Struct((1, 2)))
attempt("too long", lambda: Struct(range(12)))
attempt("an iterator", lambda: Struct(iter(BASE)).tm_yday)


def failing():
    yield 1
    raise KeyError("inside")


attempt("an iterator that fails", lambda: Struct(failing()))
attempt("reduce", lambda: Struct(BASE).__reduce__())
attempt("reduce with a zone", lambda: Struct(BASE, {"tm_zone": "u"}).__reduce__())
cls, arguments = Struct(BASE, {"tm_zone": "u"}).__reduce__()
attempt("rebuilt", lambda: cls(*arguments).tm_zone)
attempt("replace", lambda: Struct(BASE).__replace__(tm_year=1)[0])
attempt("replace the zone", lambda: Struct(BASE).__replace__(tm_zone="z").tm_zone)
attempt("replace an unknown one", lambda: Struct(BASE).__replace__(nope="z"))

attempt("tuple plus", lambda: type(Struct(BASE) + (1,)).__name__)
attempt("slice", lambda: Struct(BASE)[1:3])
attempt("equals the tuple", lambda: Struct(BASE) == BASE)
attempt("hidden fields do not count", lambda: Struct(BASE, {"tm_zone": "a"}) == Struct(BASE))
attempt("hash", lambda: hash(Struct(BASE)) == hash(BASE))
attempt("len", lambda: len(Struct(BASE + ("here", 9))))
attempt("repr", lambda: repr(Struct(BASE, {"tm_zone": "a"})))
attempt("unpack", lambda: [*Struct(BASE)][-1])
attempt("counts", lambda: (Struct.n_fields, Struct.n_sequence_fields, Struct.n_unnamed_fields))
attempt("match_args", lambda: Struct.__match_args__)
attempt("assign", lambda: setattr(Struct(BASE), "tm_year", 1))
attempt("assign a new one", lambda: setattr(Struct(BASE), "other", 1))
attempt("subclass", lambda: type("Sub", (Struct,), {}))
attempt("signature of new", lambda: Struct.__new__.__text_signature__)

match Struct(BASE):
    case Struct(year, month, tm_hour=hour):
        print("matched", year, month, hour)

for sealed in (sys.version_info, sys.flags):
    t = type(sealed)
    attempt(f"make {t.__name__}", lambda: t((1, 2, 3, 4, 5)))
    attempt(f"make {t.__name__} of nothing", lambda: t())
    attempt("name", lambda: (t.__name__, t.__qualname__, t.__module__, repr(t)))
for open_one in (sys.float_info, sys.int_info, sys.hash_info):
    t = type(open_one)
    attempt(f"make {t.__name__}", lambda: t(tuple(open_one)) == open_one)
    attempt(f"make {t.__name__} of two", lambda: t((1, 2)))
