# A file that nobody closed is complete for whoever opens it next.
P = "/tmp/sw_unclosed.txt"
print(open(P, "w").write("short"))
print(open(P).read())
print(open(P, "ab").write(b" and more"))
print(open(P).read())
