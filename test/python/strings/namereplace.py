# The error handler namereplace.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    r"'a\xe9\u20ac\U0001f600'.encode('ascii', 'namereplace')",
    r"'a\xe9\u20ac'.encode('latin-1', 'namereplace')",
    r"'\x80\x9f\ud800\U000e0fff\U0010ffff\ue000'.encode('ascii', 'namereplace')",
    r"'\u4e00\uac00\ud7a3\U00020000\uf900'.encode('ascii', 'namereplace')",
    r"'\ud800x'.encode('utf-8', 'namereplace')",
    r"'\ud800x'.encode('utf-16-le', 'namereplace')",
    r"'\x00\n'.encode('ascii', 'namereplace')",
    r"b'\xff'.decode('ascii', 'namereplace')",
    r"b'\xff'.decode('utf-8', 'namereplace')",
)
