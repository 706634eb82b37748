x = 1; y = 2; z = (lambda: x / 0); w = 5
try: z()
except ZeroDivisionError as e: first = e
if True: pass; a = [1, 2, 3]; b = a[10] if len(a) > 5 else None; c = a.index(99) if not b else a[1]; print("this is a very long line that goes on")
