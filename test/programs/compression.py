"""Compression: run-length, Huffman, LZ77, LZW, Burrows-Wheeler with move-to-front, arithmetic coding, and a container with checksums."""


class BitWriter:
    def __init__(self):
        self.bytes = bytearray()
        self.bits = 0
        self.count = 0

    def write(self, value, width):
        for i in range(width - 1, -1, -1):
            self.bits = self.bits << 1 | (value >> i & 1)
            self.count += 1
            if self.count == 8:
                self.bytes.append(self.bits)
                self.bits = self.count = 0

    def finish(self):
        padding = (8 - self.count) % 8
        self.write(0, padding)
        return bytes([padding]) + bytes(self.bytes)


class BitReader:
    def __init__(self, data):
        self.data = data
        self.pos = 8
        self.end = len(data) * 8 - data[0]

    def read(self, width=1):
        if self.pos + width > self.end:
            raise EOFError("out of bits")
        value = 0
        for _ in range(width):
            value = value << 1 | (self.data[self.pos >> 3] >> (7 - (self.pos & 7)) & 1)
            self.pos += 1
        return value

    @property
    def more(self):
        return self.pos < self.end


def rle_encode(data):
    out, i = bytearray(), 0
    while i < len(data):
        run = 1
        while i + run < len(data) and data[i + run] == data[i] and run < 127:
            run += 1
        if run >= 3:
            out += bytes((128 + run, data[i]))
            i += run
            continue
        start = i
        while i < len(data) and i - start < 127 and not (i + 2 < len(data) and data[i] == data[i + 1] == data[i + 2]):
            i += 1
        out.append(i - start)
        out += data[start:i]
    return bytes(out)


def rle_decode(data):
    out, i = bytearray(), 0
    while i < len(data):
        n = data[i]
        if n > 128:
            out += data[i + 1 : i + 2] * (n - 128)
            i += 2
        else:
            out += data[i + 1 : i + 1 + n]
            i += 1 + n
    return bytes(out)


def code_lengths(data):
    """Huffman's algorithm with a sorted list: `{symbol: length}`."""
    counts = {}
    for b in data:
        counts[b] = counts.get(b, 0) + 1
    if len(counts) == 1:
        return dict.fromkeys(counts, 1)
    nodes = sorted((n, [symbol]) for symbol, n in counts.items())
    lengths = dict.fromkeys(counts, 0)
    while len(nodes) > 1:
        (n1, s1), (n2, s2), *nodes = nodes
        for s in s1 + s2:
            lengths[s] += 1
        nodes = sorted([*nodes, (n1 + n2, s1 + s2)])
    return lengths


def canonical_codes(lengths):
    codes, code, previous = {}, 0, 0
    for length, symbol in sorted((n, s) for s, n in lengths.items()):
        code <<= length - previous
        codes[symbol] = (code, length)
        code += 1
        previous = length
    return codes


def huffman_encode(data):
    if not data:
        return b""
    lengths = code_lengths(data)
    codes = canonical_codes(lengths)
    w = BitWriter()
    w.write(len(lengths) - 1, 8)
    for symbol, n in sorted(lengths.items()):
        w.write(symbol, 8)
        w.write(n, 5)
    for b in data:
        w.write(*codes[b])
    return w.finish()


def huffman_decode(data):
    if not data:
        return b""
    r = BitReader(data)
    lengths = {r.read(8): r.read(5) for _ in range(r.read(8) + 1)}
    table = {(length, code): symbol for symbol, (code, length) in canonical_codes(lengths).items()}
    out = bytearray()
    while r.more:
        code = length = 0
        while (length, code) not in table:
            code = code << 1 | r.read()
            length += 1
        out.append(table[length, code])
    return bytes(out)


def lz77_tokens(data, window=255, longest=18):
    """`(distance, length, next byte or None)`, found by chains of three-byte prefixes."""
    chains, i = {}, 0

    def remember(at):
        if at + 3 <= len(data):
            chains.setdefault(data[at : at + 3], []).append(at)

    while i < len(data):
        best_length = best_distance = 0
        for start in reversed(chains.get(data[i : i + 3], [])):
            if i - start > window:
                break
            n = 0
            while n < longest and i + n < len(data) - 1 and data[start + n] == data[i + n]:
                n += 1
            if n > best_length:
                best_length, best_distance = n, i - start
        yield best_distance, best_length, data[i + best_length]
        for k in range(i, i + best_length + 1):
            remember(k)
        i += best_length + 1


def lz77_encode(data):
    w = BitWriter()
    for distance, length, following in lz77_tokens(data):
        if length:
            w.write(1, 1)
            w.write(distance, 8)
            w.write(length, 5)
        else:
            w.write(0, 1)
        w.write(following, 8)
    return w.finish()


def lz77_decode(data):
    r, out = BitReader(data), bytearray()
    while r.more:
        if r.read():
            distance, length = r.read(8), r.read(5)
            for _ in range(length):
                out.append(out[-distance])
        out.append(r.read(8))
    return bytes(out)


def lzw_encode(data):
    table = {bytes([i]): i for i in range(256)}
    w, prefix, width = BitWriter(), b"", 9
    for i in range(len(data)):
        longer = prefix + data[i : i + 1]
        if longer in table:
            prefix = longer
            continue
        w.write(table[prefix], width)
        if len(table) < 4096:
            table[longer] = len(table)
            width = max(9, (len(table)).bit_length())
        prefix = data[i : i + 1]
    if prefix:
        w.write(table[prefix], width)
    return w.finish()


def lzw_decode(data):
    r = BitReader(data)
    table = [bytes([i]) for i in range(256)]
    out, previous, width = bytearray(), b"", 9
    while r.more:
        code = r.read(width)
        entry = table[code] if code < len(table) else previous + previous[:1]
        out += entry
        if previous and len(table) < 4096:
            table.append(previous + entry[:1])
        previous = entry
        width = max(9, min(12, (len(table) + 1).bit_length())) if len(table) < 4096 else 12
    return bytes(out)


def bwt(data):
    order = sorted(range(len(data)), key=lambda i: data[i:] + data[:i])
    return order.index(0) if data else 0, bytes(data[i - 1] for i in order)


def inverse_bwt(start, last):
    order = sorted(range(len(last)), key=lambda i: (last[i], i))
    out, i = bytearray(), start
    for _ in last:
        i = order[i]
        out.append(last[i])
    return bytes(out)


def move_to_front(data):
    alphabet, out = list(range(256)), bytearray()
    for b in data:
        i = alphabet.index(b)
        out.append(i)
        alphabet.insert(0, alphabet.pop(i))
    return bytes(out)


def inverse_move_to_front(data):
    alphabet, out = list(range(256)), bytearray()
    for i in data:
        b = alphabet.pop(i)
        out.append(b)
        alphabet.insert(0, b)
    return bytes(out)


def bzip_encode(data):
    start, last = bwt(data)
    return start.to_bytes(3, "big") + huffman_encode(rle_encode(move_to_front(last)))


def bzip_decode(data):
    return inverse_bwt(int.from_bytes(data[:3], "big"), inverse_move_to_front(rle_decode(huffman_decode(data[3:]))))


def arithmetic_encode(data):
    """Exact arithmetic coding with Python's integers: one huge fraction."""
    counts = [1] * 256
    low, scale, total = 0, 1, 256
    width = 1
    for b in data:
        cumulative = sum(counts[:b])
        low = low * total + cumulative * width
        scale *= total
        width *= counts[b]
        counts[b] += 1
        total += 1
    bits = (scale // width).bit_length() + 1
    value = (low << bits) // scale + 1
    return len(data).to_bytes(2, "big") + value.to_bytes((bits + 7) // 8 + 1, "big") + bits.to_bytes(2, "big")


def arithmetic_decode(data):
    length, bits = int.from_bytes(data[:2], "big"), int.from_bytes(data[-2:], "big")
    numerator, denominator = int.from_bytes(data[2:-2], "big"), 1 << bits
    counts, total, out = [1] * 256, 256, bytearray()
    for _ in range(length):
        position = numerator * total // denominator
        b = cumulative = 0
        while cumulative + counts[b] <= position:
            cumulative += counts[b]
            b += 1
        out.append(b)
        numerator = numerator * total - cumulative * denominator
        denominator *= counts[b]
        counts[b] += 1
        total += 1
    return bytes(out)


METHODS = {
    "rle": (rle_encode, rle_decode), "huffman": (huffman_encode, huffman_decode), "lz77": (lz77_encode, lz77_decode),
    "lzw": (lzw_encode, lzw_decode), "bzip": (bzip_encode, bzip_decode), "arithmetic": (arithmetic_encode, arithmetic_decode),
}


def crc32(data, table=[]):
    if not table:
        for n in range(256):
            for _ in range(8):
                n = n >> 1 ^ 0xEDB88320 if n & 1 else n >> 1
            table.append(n)
    crc = 0xFFFFFFFF
    for b in data:
        crc = table[(crc ^ b) & 255] ^ crc >> 8
    return crc ^ 0xFFFFFFFF


def pack(data):
    """The best method's output with a header: magic, method, length, checksum."""
    packed = {name: encode(data) for name, (encode, _) in METHODS.items()}
    name = min(packed, key=lambda n: (len(packed[n]), n))
    header = b"PK" + bytes([list(METHODS).index(name)]) + len(data).to_bytes(3, "little") + crc32(data).to_bytes(4, "little")
    return name, header + packed[name]


def unpack(blob):
    if blob[:2] != b"PK":
        raise ValueError("not a packed file")
    _, decode = METHODS[list(METHODS)[blob[2]]]
    data = decode(blob[10:])
    if len(data) != int.from_bytes(blob[3:6], "little"):
        raise ValueError("wrong length")
    if crc32(data) != int.from_bytes(blob[6:10], "little"):
        raise ValueError("wrong checksum")
    return data


SAMPLES = {
    "empty": b"",
    "one byte": b"z",
    "run": b"a" * 300,
    "english": b"the quick brown fox jumps over the lazy dog and the lazy dog sleeps while the quick brown fox runs " * 3,
    "binary": bytes(i * i % 251 for i in range(300)),
    "dna": b"".join(b"ACGT"[i * 7 % 4 : i * 7 % 4 + 1] + b"GATTACA" for i in range(40)),
    "text": "Füße — ünïcödé ☃ ".encode() * 6,
}
print(f"{'sample':10}{'size':>6}" + "".join(f"{m:>11}" for m in METHODS) + "   best")
for title, data in SAMPLES.items():
    sizes = []
    for name, (encode, decode) in METHODS.items():
        packed = encode(data)
        assert decode(packed) == data, (title, name)
        sizes.append(len(packed))
    best, blob = pack(data)
    assert unpack(blob) == data
    print(f"{title:10}{len(data):6}" + "".join(f"{s:11}" for s in sizes) + f"   {best} {crc32(data):08x}")
print(canonical_codes(code_lengths(b"abracadabra")), bwt(b"banana"), move_to_front(b"bananaaa"), rle_encode(b"aaaabcdddddd"))
print(list(lz77_tokens(b"abcabcabcabcd")), huffman_encode(b"mississippi").hex(), lzw_encode(b"tobeornottobe").hex())
_, blob = pack(SAMPLES["english"])
for damage in (lambda b: b"XX" + b[2:], lambda b: b[:3] + b"\1" + b[4:], lambda b: b[:6] + b"\0\0\0\0" + b[10:], lambda b: b[:-4]):
    try:
        unpack(damage(blob))
    except (ValueError, EOFError, IndexError) as e:
        print(type(e).__name__, e)
