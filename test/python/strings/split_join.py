s = "  a b  c d "
print(s.split(), s.split(" "), s.split(None, 1), s.rsplit(None, 1), s.split(" ", 2), s.rsplit(" ", 2), "".split(), "".split(","), ",".split(","), "a,b,".split(","), "a,b".split(",", 0), "a  b".split(maxsplit=1), "abc".split("b"), "a<>b<>c".split("<>"), "a\u3000b\xa0c".split(), "a,b,c".rsplit(",", 1), "a".split("a"))
print("a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i".splitlines(), "a\n\nb\n".splitlines(), "a\nb".splitlines(True), "".splitlines(), "\n".splitlines(), "a\r\n".splitlines(keepends=True))
print(",".join(["a", "b"]), "".join("abc"), "-".join([]), ", ".join({"k": 1}), "x".join(("only",)), "ab".join("123"), "".join(c * 2 for c in "xy"))
for f in (lambda: "a".split(""), lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: "a".split(5), lambda: "".join([b"x"]), lambda: "a".split(",", "x")):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print("  x ".strip(), "xxabcxx".strip("x"), "abcba".strip("ab"), "  x ".lstrip() + "|", "  x ".rstrip() + "|", "xyx".lstrip("x"), "...".strip("."), "\t\n x\v".strip(), "abc".strip(""), "\u3000x\u2003".strip(), "aXb".strip("ab"))
print("x".center(7, "*"), "x".center(6, "*"), "xy".center(7, "."), "x".ljust(4) + "|", "x".rjust(4), "abc".ljust(2), "5".zfill(3), "-5".zfill(4), "+5".zfill(4), "abc".zfill(5), "".zfill(2), "--1".zfill(5))
try:
    "x".center(5, "ab")
except TypeError as e:
    print(e)
print("a\tb".expandtabs(), "a\tbc\td".expandtabs(4), "\t".expandtabs(0) + "|", "ab\ncd\te".expandtabs(3), "hello"[::-1], "abc" * 3, "abc" * 0, 2 * "ab", "a" "b" 'c', "abc" + "", "-" * -5)
