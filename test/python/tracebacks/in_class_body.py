class Base:
    def __init_subclass__(cls, **kw):
        print("subclass", cls.__name__, kw)


class Fine(Base, flag=True):
    values = [n for n in range(3)]


class Outer:
    x = 1

    class Inner(Base):
        y = x
