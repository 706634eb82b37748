"""The syntax tree of Quill. `Node` subclasses list their fields once; everything else follows from them."""


class Node:
    fields = ()
    __match_args__ = ()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.fields = tuple(cls.__annotations__)
        cls.__match_args__ = cls.fields

    def __init__(self, line, *values):
        if len(values) != len(self.fields):
            raise TypeError(f"{type(self).__name__} has {len(self.fields)} fields, {len(values)} given")
        self.line = line
        for name, value in zip(self.fields, values):
            setattr(self, name, value)

    def __repr__(self):
        return f"({type(self).__name__}{''.join(' ' + show(getattr(self, f)) for f in self.fields)})"


def show(value):
    if isinstance(value, list):
        return "[" + " ".join(map(show, value)) + "]"
    return repr(value)


class Literal(Node):
    value: object


class Name(Node):
    name: str


class Unary(Node):
    op: str
    operand: Node


class Binary(Node):
    op: str
    left: Node
    right: Node


class Logical(Node):
    op: str
    left: Node
    right: Node


class Conditional(Node):
    test: Node
    then: Node
    otherwise: Node


class Call(Node):
    callee: Node
    arguments: list


class Index(Node):
    target: Node
    index: Node


class Attribute(Node):
    target: Node
    name: str


class Super(Node):
    name: str


class ListDisplay(Node):
    items: list


class MapDisplay(Node):
    items: list


class Template(Node):
    parts: list


class Function(Node):
    name: str
    parameters: list
    body: list


class Assign(Node):
    target: Node
    value: Node


class Let(Node):
    name: str
    value: Node


class Print(Node):
    values: list


class Expression(Node):
    value: Node


class If(Node):
    test: Node
    then: list
    otherwise: list


class While(Node):
    test: Node
    body: list


class For(Node):
    name: str
    iterable: Node
    body: list


class Jump(Node):
    kind: str


class Return(Node):
    value: Node


class Throw(Node):
    value: Node


class Try(Node):
    body: list
    name: str
    handler: list


class ClassDef(Node):
    name: str
    base: Node
    methods: list
