b = b"The quick brown fox"
print(b.upper(), b.lower(), b.title(), b.swapcase(), b.capitalize(), b.find(b"quick"), b.find(113), b.rfind(b"o"), b.index(b"b"), b.count(b"o"), b.count(111), b.startswith(b"The"), b.endswith((b"x", b"fox")))
print(b.split(), b.split(b"o"), b.rsplit(b" ", 1), b.partition(b" "), b.rpartition(b" "), b",".join([b"a", b"b"]), b.replace(b"quick", b"slow"), b"a\nb\r\nc".splitlines(), b"a\rb".splitlines(True))
print(b"  x ".strip(), b"xxaxx".strip(b"x"), b" x ".lstrip(), b" x ".rstrip(), b"x".center(5, b"*"), b"x".ljust(3) + b"|", b"5".zfill(3), b"-5".zfill(4), b"a\tb".expandtabs(4), b"abc".removeprefix(b"a"), b"abc".removesuffix(b"c"))
print(b"abc".isalpha(), b"123".isdigit(), b"a1".isalnum(), b" ".isspace(), b"AB".isupper(), b"ab".islower(), b"Ab".istitle(), b"\xff".isascii(), b"".isalpha(), b"\xe9".isalpha(), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"))
for f in (lambda: b.index(b"zzz"), lambda: b.split(""), lambda: b.split(b""), lambda: b.replace("a", b"b"), lambda: b.startswith("T"), lambda: b.join([1]), lambda: b.translate(b"x"), lambda: b"x".center(5, b"ab"), lambda: b.strip("x"), lambda: b.count("x"), lambda: b.find(300)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(b.decode(), b[4:9].decode("ascii"), b"caf\xc3\xa9".decode(), b"\xff".decode("latin-1"), int.from_bytes(b"\x01\x00", "big"), b"abc".find(b"", 1), b"aaa".count(b"aa"), b"a,b,c".split(b",", 1), b"".join([]), b"ab".replace(b"", b"-"))
