value = 1
print("never", value
other = 2
