# stdin: Ada\n42\n\n  spaced  \nlast without newline
name = input("name? ")
age = int(input())
empty = input("empty: ")
print(repr(name), age, repr(empty))
print(repr(input()))
import sys
print(repr(sys.stdin.readline()), repr(sys.stdin.readline()))
try:
    input("more? ")
except EOFError as e:
    print(repr(e))
try:
    input(1, 2)
except TypeError as e:
    print(e)
