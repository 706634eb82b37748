# Any bytes survive decoding and encoding with surrogateescape; surrogatepass keeps lone surrogates.

data = bytes(range(256)) + b"\xe2\x82\xac\xf0\x9f\x98\x80\xed\xa0\x80"
for codec in ("utf-8", "ascii"):
    text = data.decode(codec, "surrogateescape")
    print(codec, len(text), text.encode(codec, "surrogateescape") == data, sum(0xDC80 <= ord(c) <= 0xDCFF for c in text))
lone = "a" + chr(0xD800) + chr(0xDFFF) + "b" + chr(0xDE00)
for codec in ("utf-8", "utf-16", "utf-16-be", "utf-32", "utf-32-le"):
    encoded = lone.encode(codec, "surrogatepass")
    try:
        back = encoded.decode(codec, "surrogatepass")
    except UnicodeDecodeError as error:
        back = str(error)
    print(codec, encoded, ascii(back), back == lone)
pair = chr(0xD83D) + chr(0xDE00)
print(len(pair), len("\U0001f600"), pair == "\U0001f600", ascii(pair.encode("utf-16-le", "surrogatepass").decode("utf-16-le")))
