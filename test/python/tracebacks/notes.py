e = ValueError("with notes")
e.add_note("first note")
e.add_note("second note\nwhich has two lines")
e.add_note("")
print(e.__notes__)
try:
    e.add_note(5)
except TypeError as error:
    print(error)
cause = KeyError("cause")
cause.add_note("note of the cause")
raise e from cause
