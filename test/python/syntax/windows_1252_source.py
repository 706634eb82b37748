# Source text in windows-1252, in all spellings of its name.
for e in ("cp1252","windows-1252", "CP1252", "windows_1252"):
    for b in (b"\xe9\x80\x9f\xff", b"\x81", b"\x9d a"):
        try: c = compile(f"# -*- coding: {e} -*-\nx = ascii('".encode()+b+b"')\n", "f", "exec"); ns={}; exec(c, ns); print(e, ns["x"])
        except BaseException as x: print(e, type(x).__name__, x)
