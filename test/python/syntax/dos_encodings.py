# Source text in the code pages of DOS, and in encodings that are none of text.
high = bytes(b for b in range(128, 256))
for name in ("cp437", "CP437", "ibm437", "437", "cp850", "IBM850", "850"):
    ns = {}
    exec(compile(b"# coding: " + name.encode() + b"\ns = '" + high + b"'\n", "s", "exec"), ns)
    print(name, ascii(ns["s"]))
for name in ("rot13", "rot_13", "ROT-13", "hex", "base64", "zlib", "zip", "bz2", "uu", "quopri", "hex_codec", "nosuch", "cp4370"):
    try: compile(b"# coding: " + name.encode() + b"\nprint(1)\n", "s", "exec")
    except SyntaxError as e: print(name, e.args)
