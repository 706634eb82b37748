# stdin: 3 4\n10 20\nnot numbers\n\n7 8
import sys

total = 0
for number, line in enumerate(sys.stdin, 1):
    try:
        a, b = map(int, line.split())
    except ValueError as e:
        print(number, repr(line), e)
        continue
    total += a * b
    print(number, a, b)
print(total, repr(sys.stdin.read()), sys.stdin.readlines())
