def attempt(clause):
    try:
        try:
            raise ValueError("original")
        except clause:
            return "caught"
    except TypeError as e:
        return f"{e} (context {e.__context__!r})"
    except ValueError:
        return "not matched"


print(attempt(ValueError))
print(attempt((KeyError, ValueError)))
print(attempt((KeyError, (TypeError, (OSError, ValueError)))))
print(attempt(()))
print(attempt(5))
print(attempt("ValueError"))
print(attempt((KeyError, 5)))
print(attempt(ValueError("instance")))
print(attempt(int))
print(attempt([ValueError]))


class Meta(type):
    def __instancecheck__(cls, instance):
        return True

    def __subclasscheck__(cls, sub):
        return True


class Fake(Exception, metaclass=Meta):
    pass


print(attempt(Fake))


def evaluated():
    print("the clause is evaluated only when something was raised")
    return ValueError


try:
    pass
except evaluated():
    pass
try:
    raise ValueError
except KeyError:
    print("no")
except evaluated():
    print("yes")
