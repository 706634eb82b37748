# time.strptime: every directive with many texts, all that can be wrong with a format, dates from weeks and days of the year.
import time
import warnings

warnings.simplefilter("ignore")


def t(*args):
    try:
        r = time.strptime(*args)
        print(ascii(args), tuple(r), r.tm_zone, r.tm_gmtoff)
    except Exception as e:
        print(ascii(args), type(e).__name__, ascii(e), type(e).__module__)


TEXTS = ["", "1", "01", "12", "31", "2024", "Mon", "monday", "JAN", "january", "am", "PM", "utc", "GMT", "+01:30", "Z", "z", "-0030", "+01:30:15.25",
         "+01:3015", "10:20:30", "10:20", "01/02/03", "Mon Jan 10 01:02:03 2020", "00", "53", "54", "366", "367", "999999", "1234567", " 5", "7", "0", "%",
         "01:02:03 PM", "\u0661\u0662", "\u0662\u0660\u0662\u0664"]
for d in "aAbBcdefGHIjklmMpPrRSTuUVwWxXyYzZ%":
    for x in TEXTS:
        t(x, "%" + d)
        t(x + " 2021", "%" + d + "\t %Y")
for d in "CDEFghiJKLnNoOqQstv-_0^#: \n\\.'(\u00e9\U0001f600":
    t("x", "%" + d)
    t("x", "a %E" + d)
for d in "demwyCHIMSpaY":
    t("1", "%O" + d)
    t("", "%O" + d)

for y in (1, 1900, 2000, 2001, 2004, 2015, 2020, 2021, 9999):
    for w in (0, 1, 9, 52, 53):
        for d in range(7):
            t(f"{y:04} {w} {d}", "%Y %U %w")
            t(f"{y:04} {w} {d}", "%Y %W %w")
            t(f"{y:04} {w} {d}", "%G %V %u")
for y in (0, 1, 1900, 2000, 2023, 9999):
    for j in (1, 59, 60, 61, 365, 366):
        t(f"{y:04} {j}", "%Y %j")
for m in (1, 2, 4, 12):
    for d in (1, 28, 29, 30, 31):
        t(f"{m} {d}", "%m %d")
        t(f"{m} {d} 24", "%m %d %y")
        t(f"{m} {d} 68", "%m %d %y")
        t(f"{m} {d} 69", "%m %d %y")
for h in range(25):
    for p in ("am", "PM", ""):
        t(f"{h} {p}", "%I %p")
        t(f"{p} {h}", "%p %I")
        t(f"{h} {p}", "%H %p")
for f in ("%Y %j %G", "%G", "%V", "%G %V", "%Y %V", "%V %u", "%Y %V %u", "%G %j", "%G %V %j", "%G %V %a", "%Y %G %V %a"):
    t(" ".join({"Y": "2020", "j": "100", "G": "2020", "V": "10", "u": "2", "a": "Tue"}[x[1]] for x in f.split()), f)
for f in ("a.b", "a+b", "(x)", "[%Y]", "{%Y}", "%Y|", "^%Y$", "\\%Y", "\\s%Y", "\\d%Y", "%Y*", "?%Y", "'%Y'", "\xe9%Y", "%z %z", "%T %H", "%c %S", "%z %y %y",
          "%D", "%%Y", "%5Y", "%-m", "%_d %y", "%0H", "%^a", "%#b", "%10Y", "%EY", "%Ey", "%OH", "% a"):
    for x in ("a.b", "axb", "a+b", "(x)", "[2020]", "{2020}", "2020|", "^2020$", "\\2020", "\\s2020", "\\d2020", "2020*", "?2020", "'2020'", "\u02bc2020'",
              "\xc92020", "%Y", "2020", "5", "05 20", "mon"):
        t(x, f)


class Text(str):
    def __repr__(self):
        return "shown"


t(Text("x"), Text("%Y"))
t("2020\ud800", "%Y")
for x, f in [("a   b", "a b"), ("a\n\tb", "a b"), ("ab", "a b"), ("a b", "ab"), (" a", "a"), ("a ", "a"), ("a\x1cb", "a b"), ("a\u3000b", "a\xa0b"),
             ("a\ufeffb", "a b"), ("\u017fun", "%a"), ("\u212ax", "kx"), ("\u0130", "i"), ("\u0131", "I"), ("\xdf", "\u1e9e"), ("", "")]:
    t(x, f)
t("Thu Nov 28 12:13:14 2024")
t("thu nov  8 1:2:3 2024")
t("x")
t(5)
t("x", 5)
t("x", None)
t(None, None)
t()
t("a", "b", "c")
try:
    time.strptime(data_string="1", format="%d")
except TypeError as e:
    print(e)

# The warning comes when a format is made; a few are remembered.
warnings.simplefilter("always")
shown = warnings.showwarning
warnings.showwarning = lambda message, category, filename, lineno, *rest: print(category.__name__, str(message).splitlines()[0], lineno)
for n in range(2):
    for f in ("%d %m", "%d %Y", "%e", "%d %y", "%x", "%c", "%d!", "%d?", "%d,"):
        print(f)
        t("1", f)
warnings.simplefilter("error")
t("1", "%m-%d")
t("1", "%d %d")
warnings.showwarning = shown
