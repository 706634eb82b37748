# assert in all forms, and the messages of common mistakes.
def attempt(f):
    try:
        print("value", f())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


def check(x, *message):
    if message:
        assert x, message[0]
    else:
        assert x
    return "passed"


attempt(lambda: check(1))
attempt(lambda: check(0))
attempt(lambda: check([], "empty"))
attempt(lambda: check(None, ("a", "tuple")))
attempt(lambda: check(0, ValueError("as message")))
for text in ("1 / 0", "1 // 0", "1 % 0", "1.0 / 0", "1.5 // 0", "1.5 % 0", "0 ** -1", "0.0 ** -1", "1j / 0", "divmod(1, 0)", "pow(0, -1, 5)", "pow(2, -1, 4)", "int('x')", "int('')", "int('1.5')", "float('x')", "float('')", "complex('x')", "int([])", "float([])", "int('1', 37)", "int('9', 8)", "int(1.5, 2)", "[][0]", "[1][-2]", "[1][5] if 0 else [1].pop(5)", "[].pop()", "{}.popitem()", "{}[1]", "set().pop()", "''[0]", "()[0]", "range(3)[5]", "b''[0]", "[1].index(2)", "[1].remove(2)", "(1,).index(2)", "'a'.index('b')", "{1}.remove(2)", "'%d' % 'x'", "'%s %s' % 1", "'%s' % (1, 2)", "'{}'.format()", "'{x}'.format()", "'{0} {}'.format(1, 2)", "'{:d}'.format('x')", "f'{1:q}'", "chr(-1)", "chr(0x110000)", "ord('ab')", "ord('')", "bytes([256])", "bytes(-1)", "'é'.encode('ascii')", "b'\\xff'.decode()", "''.encode('nope')", "'a' + 1", "1 + 'a'", "'a' * 'b'", "[] + ()", "-'a'", "~1.5", "not_defined", "None.attr", "None[0]", "None()", "len(5)", "iter(5)", "next(iter([]))", "next([])", "abs('x')", "sum(['a'])", "max([])", "min()", "max(1, 'a')", "sorted([1, 'a'])", "round('x')", "__import__('no_such_module')", "range(1, 2, 0)", "slice()", "[1, 2][::0]", "'x'.join([1])", "dict([1])", "dict(1)", "zip([1], [1, 2], strict=True).__next__() and list(zip([1], [1, 2], strict=True))", "list(map(None, [1]))", "hash([])", "{[]: 1}", "isinstance(1, 1)", "issubclass(1, int)", "super().x", "type('x')()", "object()()", "(lambda: 0)(1)", "(lambda x: 0)()", "print(foo=1)", "int.from_bytes(b'', 'x')", "(-1).to_bytes(1, 'big')", "(256).to_bytes(1, 'big')", "1 << -1", "1 >> -1", "2 ** 'a'", "'abc'[1.5]", "[1]['a']", "{}.get()", "exec('x = ')", "eval('1 +')", "compile('', '', 'bad')", "memoryview(5)", "bytearray('x')", "float.fromhex('x')", "complex(1, 'x')", "complex('1', 2)", "setattr(1, 'x', 1)", "del_me", "globals()['nope']", "vars(1)", "locals(1)", "input(1, 2)", "enumerate()", "reversed({1})", "filter(None)", "any(1)", "eval(1)", "exec(1)", "chr('a')", "ord(1)", "bin(1.5)", "hex('a')", "format(1, 's')", "format('a', 'd')", "callable()", "id()", "divmod(1)", "pow(1)", "pow('a', 1)"):
    attempt(lambda: eval(text, {"__builtins__": __builtins__}))
