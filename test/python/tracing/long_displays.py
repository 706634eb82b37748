# The lines that tracing visits inside of displays of many constants, one on each line.
import sys
def trace(f):
    lines = []
    def tracer(frame, event, arg):
        if event == "line" and frame.f_code.co_name == f.__name__:
            lines.append(frame.f_lineno - f.__code__.co_firstlineno)
        return tracer
    sys.settrace(tracer)
    f()
    sys.settrace(None)
    return lines
def big_list():
    x = [
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        28,
        29,
        30,
        31,
        32,
        33,
        34,
    ]
    return x
def big_tuple():
    x = (
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        28,
        29,
        30,
        31,
        32,
        33,
        34,
    )
    return x
def big_set():
    x = {
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        28,
        29,
        30,
        31,
        32,
        33,
        34,
    }
    return x
def big_dict():
    x = {
        0: 0,
        1: 1,
        2: 2,
        3: 3,
        4: 4,
        5: 5,
        6: 6,
        7: 7,
        8: 8,
        9: 9,
        10: 10,
        11: 11,
        12: 12,
        13: 13,
        14: 14,
        15: 15,
        16: 16,
        17: 17,
        18: 18,
        19: 19,
        20: 20,
        21: 21,
        22: 22,
        23: 23,
        24: 24,
        25: 25,
        26: 26,
        27: 27,
        28: 28,
        29: 29,
        30: 30,
        31: 31,
        32: 32,
        33: 33,
        34: 34,
    }
    return x
def small_list():
    x = [
        1,
        2,
        3,
    ]
    return x
def small_dict():
    x = {
        1: 2,
        3: 4,
    }
    return x
def mixed():
    a = 1
    x = [
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        28,
        29,
        30,
        31,
        32,
        33,
        34,
        a,
        3,
    ]
    return x
def mixed_dict():
    a = 1
    x = {
        0: 0,
        1: 1,
        2: 2,
        3: 3,
        4: 4,
        5: 5,
        6: 6,
        7: 7,
        8: 8,
        9: 9,
        10: 10,
        11: 11,
        12: 12,
        13: 13,
        14: 14,
        15: 15,
        16: 16,
        17: 17,
        18: 18,
        19: 19,
        20: 20,
        21: 21,
        22: 22,
        23: 23,
        24: 24,
        25: 25,
        26: 26,
        27: 27,
        28: 28,
        29: 29,
        30: 30,
        31: 31,
        32: 32,
        33: 33,
        34: 34,
        3: a,
        4: 4,
    }
    return x
def mixed_set():
    a = 1
    x = {
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        28,
        29,
        30,
        31,
        32,
        33,
        34,
        a,
        4,
    }
    return x
def list_in():
    return 5 in [
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        28,
        29,
        30,
        31,
        32,
        33,
        34,
    ]
def for_in():
    for x in [
        1,
        2,
        3,
    ]:
        pass
def call():
    return len([
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        28,
        29,
        30,
        31,
        32,
        33,
        34,
    ])
def unpacked_dict():
    a = {1: 2}
    x = {
        **a,
        3: a,
        4: 5,
        **a,
        6: a,
        7: a,
    }
    return x
def pairs_then_unpacked():
    a = {1: 2}
    x = {
        3: a,
        4: 5,
        **a,
        6: 7,
    }
    return x
def unpacked_list():
    a = [1]
    x = [
        *a,
        2,
        3,
        *a,
        a,
    ]
    return x
def unpacked_set():
    a = [1]
    x = {
        1,
        2,
        *a,
        2,
        3,
    }
    return x
def unpacked_tuple():
    a = [1]
    x = (
        *a,
        2,
        3,
    )
    return x
def sixteen():
    a = 1
    x = {
        0: a,
        1: 1,
        2: 2,
        3: 3,
        4: 4,
        5: 5,
        6: 6,
        7: 7,
        8: 8,
        9: 9,
        10: 10,
        11: 11,
        12: 12,
        13: 13,
        14: 14,
        15: 15,
    }
    return x
def seventeen():
    a = 1
    x = {
        0: a,
        1: 1,
        2: 2,
        3: 3,
        4: 4,
        5: 5,
        6: 6,
        7: 7,
        8: 8,
        9: 9,
        10: 10,
        11: 11,
        12: 12,
        13: 13,
        14: 14,
        15: 15,
        16: 16,
    }
    return x
def rows():
    x = [
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        1, 2, 3,
    ]
    return x
def thirty():
    x = [
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]
    return x
def for_in_long():
    for x in [
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        1, 2, 3,
    ]:
        break
def in_set():
    return 5 in {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
        21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32, 33,
    }
def in_tuple():
    return 5 in (
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
        21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32, 33,
    )
def keywords():
    a = {"b": 1}
    return dict(
        c=1,
        **a,
        d=2,
        e=a,
    )
def arguments():
    a = [1]
    return max(
        1,
        *a,
        2,
        3,
    )
for f in (big_list, big_tuple, big_set, big_dict, small_list, small_dict, mixed, mixed_dict, mixed_set, list_in, for_in, call, unpacked_dict, pairs_then_unpacked, unpacked_list, unpacked_set, unpacked_tuple, sixteen, seventeen, rows, thirty, for_in_long, in_set, in_tuple, keywords, arguments):
    print(f.__name__, trace(f))
