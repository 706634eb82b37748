"""Functions, locals, globals, parameters, keywords, methods, classes and attributes called as things of JavaScript are called."""


def constructor(prototype, arguments=1, eval=2, *hasOwnProperty, valueOf=3, **toString):
    __proto__ = prototype + arguments
    this = __proto__ + eval
    var = this, len(hasOwnProperty)
    let = const = var
    function = undefined = NaN = Infinity = valueOf
    new = delete = typeof = void = null = true = false = function + 1
    switch = throw = debugger = export = extends = interface = package = private = protected = public = static = null
    return let, const, undefined, NaN, Infinity, delete, typeof, switch, static, sorted(toString.items()), locals()["__proto__"]


def __proto__(n):
    return "proto", n


def toString():
    return __proto__(valueOf)


def hot(n):
    for i in range(n):
        r = constructor(i, 2, 3, 4, 5, valueOf=6, __proto__=7, constructor=8)
        s = __proto__(i), toString(), isPrototypeOf(i)
    return r, s


def isPrototypeOf(x):
    global hasOwnProperty
    hasOwnProperty = x
    return hasOwnProperty


valueOf = "global valueOf"
print(hot(1000))
print(sorted(k for k in globals() if not k.startswith("__") or k == "__proto__"))


class prototype:
    __slots__ = ("__proto__", "constructor", "prototype", "__defineGetter__")

    def __init__(self, __proto__, constructor):
        self.__proto__ = __proto__
        self.constructor = constructor

    def arguments(self):
        return self.__proto__, self.constructor

    def hasOwnProperty(self, name):
        return hasattr(self, name)

    def valueOf(self):
        return 42

    def toString(self):
        return "ts"

    def __lookupGetter__(self):
        return "lookup"


class Sub(prototype):
    def toJSON(self):
        return self.__proto__

    def then(self, resolve=None):
        return "then"

    def eval(self):
        return super().valueOf(), super().toString()


def objects(cls, n):
    for i in range(n):
        o = cls(i, [i])
        r = o.arguments(), o.hasOwnProperty("prototype"), o.hasOwnProperty("constructor"), o.valueOf(), o.toString()
        r += (o.__lookupGetter__(),)
    del o.__proto__
    try:
        o.__proto__
    except AttributeError as e:
        return r, str(e)


print(objects(prototype, 1000))
print(objects(Sub, 1000))
s = Sub({}, 1)
s.__defineGetter__ = s.prototype = s
s.length = s.name = s.caller = 3
print(s.toJSON(), s.then(), s.eval(), s.prototype is s, vars(s))
try:
    prototype(1, 2).toJSON
except AttributeError as e:
    print(e)
