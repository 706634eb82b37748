"""An object-relational mapper over tables in memory: descriptors, metaclasses, expression trees from operators, lazy queries, signals and migrations."""


class FieldError(ValueError):
    def __init__(self, field, message):
        super().__init__(f"{field}: {message}")
        self.field = field


class Node:
    """A condition; built by comparing fields."""

    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right

    def __and__(self, other):
        return Node("and", self, other)

    def __or__(self, other):
        return Node("or", self, other)

    def __invert__(self):
        return Node("not", self, None)

    def __bool__(self):
        raise TypeError("conditions are combined with & | ~, not with and, or, not")

    def test(self, row):
        match self:
            case Node(op="and", left=a, right=b):
                return a.test(row) and b.test(row)
            case Node(op="or", left=a, right=b):
                return a.test(row) or b.test(row)
            case Node(op="not", left=a):
                return not a.test(row)
            case Node(op="in", left=f, right=values):
                return row[f.name] in values
            case Node(op="like", left=f, right=text):
                value = row[f.name]
                return value is not None and text.lower() in value.lower()
            case Node(op=op, left=f, right=value):
                x = row[f.name]
                if x is None or value is None:
                    return (x is value) == (op == "==") if op in ("==", "!=") else False
                return {"==": x.__eq__, "!=": x.__ne__, "<": x.__lt__, "<=": x.__le__, ">": x.__gt__, ">=": x.__ge__}[op](value)

    def __str__(self):
        if self.op == "not":
            return f"NOT ({self.left})"
        if self.op in ("and", "or"):
            return f"({self.left} {self.op.upper()} {self.right})"
        return f"{self.left.name} {self.op.upper()} {self.right!r}"

    __match_args__ = ("op", "left", "right")


class Field:
    kind = object
    counter = 0

    def __init__(self, *, default=None, null=False, unique=False, check=None):
        self.default, self.null, self.unique, self.check = default, null, unique, check
        Field.counter += 1
        self.order = Field.counter

    def __set_name__(self, owner, name):
        self.name = name
        self.owner = owner

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance._row.get(self.name, self.default)

    def __set__(self, instance, value):
        value = self.clean(value)
        old = instance._row.get(self.name)
        instance._row[self.name] = value
        if old != value:
            instance._dirty.add(self.name)

    def __delete__(self, instance):
        raise AttributeError(f"cannot delete field {self.name!r}")

    def clean(self, value):
        if value is None:
            if not self.null:
                raise FieldError(self.name, "may not be null")
            return None
        if not isinstance(value, self.kind):
            raise FieldError(self.name, f"expected {self.kind.__name__}, got {type(value).__name__}")
        if self.check is not None and not self.check(value):
            raise FieldError(self.name, f"{value!r} fails the check")
        return value

    def __eq__(self, other):
        return Node("==", self, other)

    def __ne__(self, other):
        return Node("!=", self, other)

    def __lt__(self, other):
        return Node("<", self, other)

    def __le__(self, other):
        return Node("<=", self, other)

    def __gt__(self, other):
        return Node(">", self, other)

    def __ge__(self, other):
        return Node(">=", self, other)

    __hash__ = object.__hash__

    def in_(self, values):
        return Node("in", self, tuple(values))

    def __neg__(self):
        return Descending(self)

    def __repr__(self):
        return f"<{type(self).__name__} {self.owner.__name__}.{self.name}>"


class Descending:
    def __init__(self, field):
        self.name = field.name


class Integer(Field):
    kind = int

    def clean(self, value):
        if isinstance(value, str) and value.lstrip("-").isdecimal():
            value = int(value)
        if isinstance(value, bool):
            raise FieldError(self.name, "expected int, got bool")
        return super().clean(value)


class Text(Field):
    kind = str

    def __init__(self, *, size=None, **options):
        super().__init__(**options)
        self.size = size

    def clean(self, value):
        value = super().clean(value)
        if value is not None and self.size is not None and len(value) > self.size:
            raise FieldError(self.name, f"{len(value)} characters, at most {self.size}")
        return value

    def like(self, text):
        return Node("like", self, text)


class Reference(Field):
    def __init__(self, target, *, related=None, **options):
        super().__init__(**options)
        self.target, self.related = target, related

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        key = instance._row.get(self.name)
        return None if key is None else self.model.get(key)

    @property
    def model(self):
        return Model.registry[self.target]

    def clean(self, value):
        if value is None:
            return super().clean(value)
        if type(value).__name__ != self.target:
            raise FieldError(self.name, f"expected {self.target}, got {type(value).__name__}")
        return value.id


class Related:
    """The other side of a reference."""

    def __init__(self, field):
        self.field = field

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return self.field.owner.where(Node("==", self.field, instance.id))


class ModelMeta(type):
    def __new__(meta, name, bases, namespace, *, table=None, abstract=False, **kwargs):
        cls = super().__new__(meta, name, bases, namespace, **kwargs)
        fields = {}
        for base in reversed(cls.__mro__):
            fields |= {k: v for k, v in vars(base).items() if isinstance(v, Field)}
        cls._fields = dict(sorted(fields.items(), key=lambda item: item[1].order))
        cls._table = table or name.lower() + "s"
        if not abstract:
            cls._rows, cls._next = {}, 1
            meta.registry[name] = cls
            for field in cls._fields.values():
                if isinstance(field, Reference) and field.related:
                    setattr(meta.registry[field.target], field.related, Related(field))
        return cls

    registry = {}

    def __iter__(cls):
        return iter(Query(cls))

    def __len__(cls):
        return len(cls._rows)

    def __contains__(cls, key):
        return key in cls._rows

    def __getitem__(cls, key):
        if isinstance(key, slice):
            return list(Query(cls))[key]
        return cls.get(key)

    def __repr__(cls):
        return f"<model {cls.__name__}: {', '.join(cls._fields)}>"


class Model(metaclass=ModelMeta, abstract=True):
    class DoesNotExist(LookupError):
        pass

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.hooks = {"saved": [], "deleted": []}
        cls.DoesNotExist = type("DoesNotExist", (Model.DoesNotExist,), {"__qualname__": f"{cls.__name__}.DoesNotExist"})

    def __init__(self, **values):
        self._row, self._dirty, self.id = {}, set(), None
        unknown = values.keys() - self._fields.keys()
        if unknown:
            raise TypeError(f"{type(self).__name__} has no field {sorted(unknown)[0]!r}")
        problems = []
        for name, field in self._fields.items():
            value = values.get(name, field.default() if callable(field.default) else field.default)
            try:
                setattr(self, name, value)
            except FieldError as e:
                problems.append(e)
        if problems:
            raise ExceptionGroup(f"cannot make a {type(self).__name__}", problems)

    def save(self):
        cls = type(self)
        for name, field in cls._fields.items():
            if field.unique and any(r[name] == self._row[name] and k != self.id for k, r in cls._rows.items()):
                raise FieldError(name, f"{self._row[name]!r} is taken")
        if self.id is None:
            self.id, cls._next = cls._next, cls._next + 1
        cls._rows[self.id] = dict(self._row)
        changed, self._dirty = sorted(self._dirty), set()
        for hook in cls.hooks["saved"]:
            hook(self, changed)
        return self

    def delete(self):
        del type(self)._rows[self.id]
        for hook in self.hooks["deleted"]:
            hook(self)
        self.id = None

    @classmethod
    def on(cls, event):
        def register(f):
            cls.hooks[event].append(f)
            return f

        return register

    @classmethod
    def get(cls, key):
        try:
            row = cls._rows[key]
        except KeyError:
            raise cls.DoesNotExist(f"no {cls.__name__} with id {key!r}") from None
        self = cls.__new__(cls)
        self._row, self._dirty, self.id = dict(row), set(), key
        return self

    @classmethod
    def where(cls, *conditions):
        return Query(cls).where(*conditions)

    def __eq__(self, other):
        return type(self) is type(other) and self.id == other.id if isinstance(other, Model) else NotImplemented

    def __hash__(self):
        return hash((type(self).__name__, self.id))

    def __repr__(self):
        return f"{type(self).__name__}(id={self.id}, {', '.join(f'{k}={v!r}' for k, v in self._row.items())})"


class Query:
    def __init__(self, model, conditions=(), order=(), limit=None):
        self.model, self.conditions, self.order, self.limit = model, conditions, order, limit

    def where(self, *conditions):
        return Query(self.model, self.conditions + conditions, self.order, self.limit)

    def by(self, *fields):
        return Query(self.model, self.conditions, fields, self.limit)

    def first(self, n=None):
        if n is None:
            return next(iter(self.first(1)), None)
        return Query(self.model, self.conditions, self.order, n)

    def __iter__(self):
        keys = [k for k, row in self.model._rows.items() if all(c.test(row) for c in self.conditions)]
        for field in reversed(self.order):
            rows = self.model._rows
            keys.sort(key=lambda k: (rows[k][field.name] is not None, rows[k][field.name]), reverse=isinstance(field, Descending))
        for k in keys[: self.limit]:
            yield self.model.get(k)

    def __len__(self):
        return sum(1 for _ in self)

    def __bool__(self):
        return self.first() is not None

    def update(self, **values):
        n = 0
        for n, item in enumerate(self, 1):
            for name, value in values.items():
                setattr(item, name, value(item) if callable(value) else value)
            item.save()
        return n

    def group(self, field, **aggregates):
        groups = {}
        for item in self:
            groups.setdefault(getattr(item, field.name), []).append(item)
        return {key: {name: f(items) for name, f in aggregates.items()} for key, items in groups.items()}

    def __str__(self):
        text = f"SELECT * FROM {self.model._table}"
        if self.conditions:
            text += " WHERE " + " AND ".join(map(str, self.conditions))
        if self.order:
            text += " ORDER BY " + ", ".join(f.name + (" DESC" if isinstance(f, Descending) else "") for f in self.order)
        return text + (f" LIMIT {self.limit}" if self.limit is not None else "")


class Timestamped(Model, abstract=True):
    clock = 0
    created = Integer(default=lambda: Timestamped.tick())

    @classmethod
    def tick(cls):
        Timestamped.clock += 1
        return Timestamped.clock


class Author(Timestamped, table="people"):
    name = Text(size=20, unique=True)
    born = Integer(null=True, check=lambda year: 0 < year < 2100)


class Book(Timestamped):
    title = Text(size=30)
    pages = Integer(default=100, check=lambda n: n > 0)
    author = Reference("Author", related="books", null=True)


def attempt(f, *args, **kwargs):
    try:
        print("  ->", f(*args, **kwargs))
    except* FieldError as group:
        print(f"  {group.message}" if group.message else "  FieldError")
        for e in group.exceptions:
            print(f"    {type(e).__name__} on {getattr(e, 'field', '?')}: {e}")
    except* (TypeError, AttributeError, LookupError) as group:
        for e in group.exceptions:
            print(f"  {type(e).__qualname__}: {e}")


print(Author, Book, sep="\n")
print(Author.name, Book.author, type(Author.books).__name__)


@Book.on("saved")
def note(book, changed):
    print(f"  saved #{book.id}: {', '.join(changed) or 'nothing new'}")


ursula = Author(name="Ursula", born=1929).save()
jorge = Author(name="Jorge", born="1899").save()
nobody = Author(name="Anonymous").save()
for title, pages, who in [("The Dispossessed", 341, ursula), ("Ficciones", 203, jorge), ("A Wizard of Earthsea", 205, ursula), ("Beowulf", 120, nobody), ("Lost", 1, None)]:
    Book(title=title, pages=pages, author=who).save()

print("== queries")
for query in (
    Book.where(Book.pages > 200).by(-Book.pages),
    Book.where((Book.title.like("the") | Book.title.like("wulf")) & ~(Book.pages == 120)),
    Book.where(Book.author == None),
    Author.where(Author.born != None, Author.name.in_(["Jorge", "Ursula"])).by(Author.born).first(1),
    ursula.books.by(Book.title),
):
    print(query)
    for item in query:
        print("  ", item)
print(len(Book), 3 in Book, 33 in Book, [b.title for b in Book[1:3]], Book[2].author.name, bool(nobody.books), Book.where(Book.pages > 999).first())
print(Book.where().group(Book.author, n=len, pages=lambda bs: sum(b.pages for b in bs)))
print("updated", Book.where(Book.pages < 150).update(pages=lambda b: b.pages * 2, author=nobody))

print("== errors")
attempt(Author, name="X" * 21, born=3000)
attempt(Author, name=None)
attempt(Book, title="T", pages=True, author=Book[1])
attempt(Book, titel="T")
attempt(Author(name="Ursula").save)
attempt(Book.get, 99)
attempt(lambda: delattr(ursula, "name"))
attempt(lambda: 5 if Book.pages > 3 and Book.pages < 5 else 6)
attempt(lambda: Author.where(Author.born > 1900)[0])
book = Book[4]
book.pages = 7
print(book._dirty, book == Book[4], book != Book[3], book in {Book[4]}, book == 4)
book.save().delete()
print([b.id for b in Book], book.id)
