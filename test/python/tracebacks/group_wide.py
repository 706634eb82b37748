# At most 15 exceptions of a group are shown, and 10 levels.
errors = [ValueError(i) for i in range(20)]
deep = ValueError("bottom")
for level in range(12):
    deep = ExceptionGroup(f"level {level}", [deep])
raise ExceptionGroup("wide", [deep, *errors])
