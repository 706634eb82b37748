s = "the cat sat on the mat"
print(s.find("at"), s.rfind("at"), s.index("cat"), s.rindex("the"), s.find("dog"), s.find(""), s.rfind(""), s.find("at", 6), s.find("at", 0, 6), s.find("at", -3), s.rfind("the", 0, 10))
print(s.count("at"), s.count(""), "aaaa".count("aa"), s.count("the", 1), "".count(""), "abc".count("", 1), "abc".count("", 5))
print(s.startswith("the"), s.startswith(("a", "th")), s.startswith("cat", 4), s.startswith("", 100), s.endswith("mat"), s.endswith(("x", "at")), s.endswith("sat", 0, 11), s.startswith(()), "".startswith(""))
print("cat" in s, "" in s, "dog" not in s, "a" in "", "abc".find("c", 2), "abc".find("", 3), "abc".find("", 4), "abc".rfind("", 1, 2))
for f in (lambda: s.index("dog"), lambda: s.rindex("dog"), lambda: 5 in s, lambda: s.find(5), lambda: s.startswith([]), lambda: s.count(), lambda: s.find("a", "b")):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(s.replace("at", "AT"), s.replace("at", "", 1), "abc".replace("", "-"), "abc".replace("", "-", 2), "aaa".replace("a", "b", -1), "".replace("", "x"), "aaa".replace("aa", "b"), "abc".replace("b", "b", 0), "aaa".replace("a", "b", count=1))
print(s.partition(" "), s.rpartition(" "), s.partition("xyz"), s.rpartition("xyz"), "a".partition("a"))
try:
    s.partition("")
except ValueError as e:
    print(e)
print("prefix-name".removeprefix("prefix-"), "name.py".removesuffix(".py"), "abc".removeprefix("x"), "abc".removesuffix(""), "ababab".removeprefix("ab"))
