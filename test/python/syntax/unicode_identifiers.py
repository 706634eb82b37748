größe = 1
变量 = 2
π = 3.14
ﬁn = "ligature is normalised"
print(größe, 变量, π, fin, "fin" in globals(), "ﬁn" in globals())
𝐱 = 5
print(x, x is 𝐱)


class Ünïcode:
    ñ = 1

    def método(self, ä, *, ö=2):
        return ä + ö + self.ñ


o = Ünïcode()
print(o.método(1, ö=3), Ünïcode.__name__, Ünïcode.método.__name__, getattr(o, "ñ"), vars(Ünïcode)["ñ"])
setattr(o, "ﬁ", "not normalised by setattr")
print(o.__dict__)
try:
    o.ﬁ
except AttributeError as e:
    print(ascii(str(e)))


def f(**kw): return kw


print(f(é=1, ﬁ=2), {"é": 1}, f(**{"ﬁ": 3}))
print([s.isidentifier() for s in ("é", "1é", "a·b", "℘", "ªº", "x̄", "a b", "", "😀", "a-b", "_", "变", "٣", "a٣", "if")])
for source in ("😀 = 1", "a€ = 1", "x = “hello”", "a\u00a0= 1", "x = 1 – 2", "é٣ = 1", "٣ = 1", "a\u200b = 1", "＝", "x＝1", "‘a’", "1 × 2", "½ = 1"):
    try:
        exec(source)
        print(ascii(source), "fine")
    except SyntaxError as e:
        print(ascii(source), ascii(e.msg), e.offset)
def ʰ(): return "modifier letter"
print(h(), ʰ.__name__, len("é"), "é" in globals())
try:
    größer
except NameError as e:
    print(e, e.name)
raise ValueError("größe → 变量 😀")
