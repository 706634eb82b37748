def replaced():
    try:
        raise ValueError("original")
    finally:
        raise KeyError("from finally")


def reraised():
    try:
        try:
            raise ValueError("one")
        except ValueError:
            raise TypeError("two")
        finally:
            print("finally")
    except TypeError as e:
        print(repr(e.__context__))
        raise


for f in (replaced, reraised):
    try:
        f()
    except Exception as e:
        print(repr(e), repr(e.__context__))
replaced()
