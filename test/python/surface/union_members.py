Union = type(int | str)
print(Union[int, str], Union[int], Union[int, int, None])
for what in (lambda: Union[()], lambda: (int | str).__mro_entries__(())):
    try:
        print(what())
    except TypeError as e:
        print(e)
try:

    class C(int | str):
        pass
except TypeError as e:
    print(e)


def g():
    yield


async def c():
    pass


async def a():
    yield


print(type(g())[int, str, None], classmethod[int], staticmethod[int])
coroutine = c()
print(type(coroutine)[int], type(a())[int, str])
coroutine.close()
