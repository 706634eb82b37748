# A small object-relational style: fields, a metaclass that collects them, validation and inheritance.
class ValidationError(ValueError):
    pass


class Field:
    count = 0

    def __init__(self, kind, *, default=None, required=False, check=None):
        self.kind, self.default, self.required, self.check = kind, default, required, check
        Field.count += 1
        self.order = Field.count

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        try:
            return obj.__dict__[self.name]
        except KeyError:
            return self.default() if callable(self.default) else self.default

    def __set__(self, obj, value):
        if value is None:
            if self.required:
                raise ValidationError(f"{self.name} is required")
        elif not isinstance(value, self.kind):
            try:
                value = self.kind(value)
            except (TypeError, ValueError) as e:
                raise ValidationError(f"{self.name}: {value!r} is no {self.kind.__name__}") from e
        if value is not None and self.check and not self.check(value):
            raise ValidationError(f"{self.name}: {value!r} is refused")
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        obj.__dict__.pop(self.name, None)

    def __repr__(self):
        return f"<field {self.name}: {self.kind.__name__}>"


class ModelMeta(type):
    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, ns)
        fields = {}
        for base in reversed(cls.__mro__):
            fields |= {k: v for k, v in vars(base).items() if isinstance(v, Field)}
        cls.fields = dict(sorted(fields.items(), key=lambda item: item[1].order))
        return cls

    def __iter__(cls):
        return iter(cls.fields)

    def __len__(cls):
        return len(cls.fields)


class Model(metaclass=ModelMeta):
    def __init__(self, **values):
        for name, field in self.fields.items():
            if name in values:
                setattr(self, name, values.pop(name))
            elif field.required:
                raise ValidationError(f"{name} is required")
        if values:
            raise TypeError(f"unknown fields: {', '.join(sorted(values))}")

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self.fields)})"

    def __eq__(self, other):
        return type(self) is type(other) and all(getattr(self, n) == getattr(other, n) for n in self.fields)


class Person(Model):
    name = Field(str, required=True)
    age = Field(int, default=0, check=lambda a: 0 <= a < 150)
    tags = Field(list, default=list)


class Employee(Person):
    salary = Field(float, default=1000.0)
    age = Field(int, default=18)


p = Person(name="Ann", age="42")
print(p, list(Person), len(Employee), Employee(name="Bob"), Person.name, Employee.fields["age"].default)
p.age = 7
del p.age
print(p.age, p == Person(name="Ann"), p != p, Person(name="x").tags is Person(name="y").tags)
for f in (lambda: Person(), lambda: Person(name=None), lambda: Person(name="x", age="old"), lambda: Person(name="x", age=200), lambda: Person(name="x", wrong=1, bad=2), lambda: setattr(p, "age", -1), lambda: Employee(name="e", salary="much")):
    try:
        print(f())
    except (ValidationError, TypeError) as e:
        print(type(e).__name__, e, type(e.__cause__).__name__)
