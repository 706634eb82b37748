# Digits of numbers whose shortest form is a power of ten but which lie below it.
for v in (1e-7, 1e-8, 1e-5, 1e23, 9.5e-7, 1.1e-7):
    print(format(v, ".17g"), format(v, ".16e"), format(v, ".15e"), "%.17g" % v, f"{v:.20f}")
