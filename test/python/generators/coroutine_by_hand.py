class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        return answer


async def interview():
    name = await Ask("name?")
    try:
        age = int(await Ask("age?"))
    except ValueError as e:
        print("bad age:", e)
        age = await Ask("age, please?")
    return f"{name} is {age}"


def drive(coro, answers):
    answers = iter(answers)
    try:
        question = coro.send(None)
        while True:
            answer = next(answers)
            print(question, "->", answer)
            question = coro.send(answer)
    except StopIteration as stop:
        return stop.value


print(drive(interview(), ["Ada", "36"]))
print(drive(interview(), ["Bob", "old", 41]))


async def nested(n):
    if n == 0:
        return await Ask("bottom?")
    return 1 + await nested(n - 1)


print(drive(nested(50), [1000]))

c = interview()
print(type(c).__name__, c.__name__, c.cr_running, c.cr_suspended)
c.send(None)
print(c.cr_suspended)
try:
    c.throw(KeyError("thrown in"))
except KeyError as e:
    print(repr(e))
try:
    c.send(None)
except RuntimeError as e:
    print(e)
c = interview()
c.send(None)
print(c.close())
c = interview()
try:
    c.send("early")
except TypeError as e:
    print(e)
c.close()
try:
    iter(c)
except TypeError as e:
    print(e)
