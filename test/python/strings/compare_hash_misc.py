print("a" < "b", "a" < "A", "abc" < "abd", "" < "a", "a" < "aa", "Z" < "a", "é" > "z", "10" < "9", "a" == "a", "a" != "b", "a" <= "a", "b" >= "c")
print(sorted(["banana", "Apple", "cherry", "apple", "", "apple1"]), min("hello"), max("hello"), sorted("hello"), list(reversed("abc")), "".join(sorted("hello", key=lambda c: -ord(c))))
print(hash("a") == hash("a"), {"a": 1, "b": 2}["a" + ""], len({"a", "b", "a"}), "a" in {"a"}, ("a", 1) == ("a", 1))
print("ab" * 3, "abc".__len__(), "abc".__contains__("b"), "abc".__add__("d"), "abc".__getitem__(1), "a".__eq__(1), "a".__mod__(()), "abc".__mul__(2), "x".__rmul__(3), str.__len__("four"))
print(str(), str(5), str([1]), str(None), str(b"x"), str("s"), str(object=5), str(1.0), str(type), str.upper("x"), str.join(",", ["a", "b"]))
print("hello world".translate({ord("h"): "J", ord("o"): None, ord("l"): 0x4C}), "abc".translate(str.maketrans("ab", "xy", "c")), str.maketrans({"a": "1", 98: None}), "abc".translate({97: "long"}), str.maketrans("a", "b"))
for f in (lambda: str.maketrans("ab", "c"), lambda: str.maketrans(5), lambda: str.maketrans({"ab": 1}), lambda: "a".translate(5), lambda: str.upper(5), lambda: str(1, 2, 3, 4), lambda: "a".nope, lambda: str.upper()):
    try:
        print(f())
    except (ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
it = iter("ab")
print(next(it), next(it), next(it, "end"), type(it).__name__, [*"ab"], tuple("ab"), set("a"), dict(zip("ab", "cd")), list(map(ord, "az")), list(enumerate("ab", 5)))
a, b, *c = "hello"
print(a, b, c, "x" "y", "%s" % "z", ord("a"), chr(8364), chr(0x1F600), ord("😀"), [chr(i) for i in range(97, 100)])
print("Hello".isalpha() and "5".isdigit(), "a,b;c".replace(";", ",").split(","), "abc"[-1:] + "abc"[:1], "aXbX".rpartition("X"), "A" < "B" < "C")
