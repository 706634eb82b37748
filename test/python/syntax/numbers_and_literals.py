print(0, 00, 1_000, 0x_ff, 0b1_0, 0o1_7, 1e3, 1E-2, .5, 5., 1_0.5_0, 1j, 1.5J, 0xFF, 1e1_0, 0.0e0, 123456789012345678901234567890, 0XaB, 0B11, 0O17)
print('a' "b" '''c''' """d""", r'\n', b'x' b'y', rb'\n', Rb"\d", bR'\d', u'x', f'{1}' 'y' rf'\{2}', '\
joined', "a\\b", 'it''s', "tab\tx", '\x41\u0041\U00000041\101\0'.encode(), '''multi
line''', """quote " and '""")
print(None, True, False, ..., Ellipsis, NotImplemented, (), [], {}, {1}, {1: 2}, (1,), [1, ], {1: 2, }, {1, }, (1, 2, ))
print(-1, +1, ~1, - -1, not 1, -2 ** 2, (-2) ** 2, 2 ** -1, 1 if 1 else 2, 1 .real, 1..real, 1.0.real, (1).real, 0x1.__class__, 1_0 .bit_length())
x = (
    1 +  # comment
    2
    # another
    + 3
)
y = 1 + \
    2
if x and \
   y: print(x, y)
z = [
    1,
    2,

    3,
]
print(z, (1
          , 2), "semi"); print("colon"); a = 1; b = 2
if 1: a = 3; b = 4
print(a, b)
class A: pass; x = 1
def f(): pass; return 5
print(A.x, f())
def g():
	return "tab indented"
def h():
  if 1:
        return "odd indentation"
  else:
   return 1
print(g(), h())
é, ñ, 变量, ﬁ = 1, 2, 3, 4
print(é + ñ + 变量 + fi, {"é": é}, [k for k in globals() if not k.isascii()])
_, __, ___ = 1, 2, 3
print(_ + __ + ___)
async_ = await_ = 5
print(async_, 5 .__add__(3), "a" if "b" in "abc" else"c", [i for i in(1, 2)if i], not(1), -(1))

if True:
    # only comments and blank lines

    pass
    # trailing
# end
