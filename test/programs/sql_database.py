"""A relational database in memory: SQL tokenizer, parser, planner, executor, transactions, indexes, and a text client.

It runs a script of statements (at the end of the file), shows results as tables, and reports errors as a database would.
"""

import math


# =====================================================================================================================
# Errors


class DatabaseError(Exception):
    code = "HY000"


class ParseError(DatabaseError):
    code = "42601"

    def __init__(self, message, sql, position):
        super().__init__(message)
        self.sql, self.position = sql, position

    def pointer(self):
        start = self.sql.rfind("\n", 0, self.position) + 1
        end = self.sql.find("\n", self.position)
        line = self.sql[start : end if end >= 0 else None]
        return f"{line}\n{' ' * (self.position - start)}^"


class NameProblem(DatabaseError):
    code = "42703"


class TypeProblem(DatabaseError):
    code = "42804"


class ConstraintError(DatabaseError):
    code = "23000"


# =====================================================================================================================
# Tokens

KEYWORDS = set(
    """SELECT FROM WHERE GROUP BY HAVING ORDER ASC DESC LIMIT OFFSET AS AND OR NOT NULL IS IN BETWEEN LIKE CASE WHEN THEN ELSE END
    INSERT INTO VALUES UPDATE SET DELETE CREATE TABLE INDEX ON DROP PRIMARY KEY UNIQUE DEFAULT INT REAL TEXT BOOL TRUE FALSE JOIN
    LEFT INNER CROSS DISTINCT UNION ALL EXISTS BEGIN COMMIT ROLLBACK EXPLAIN REFERENCES CHECK IF""".split()
)


class Token:
    __slots__ = ("kind", "text", "value", "position")
    __match_args__ = ("kind", "text")

    def __init__(self, kind, text, position, value=None):
        self.kind, self.text, self.position, self.value = kind, text, position, value

    def __repr__(self):
        return f"<{self.kind} {self.text}>"


def tokenize(sql):
    i, n = 0, len(sql)
    while i < n:
        c = sql[i]
        if c.isspace():
            i += 1
        elif sql.startswith("--", i):
            i = sql.find("\n", i)
            if i < 0:
                break
        elif c.isalpha() or c == "_":
            start = i
            while i < n and (sql[i].isalnum() or sql[i] == "_"):
                i += 1
            word = sql[start:i]
            if word.upper() in KEYWORDS:
                yield Token("keyword", word.upper(), start)
            else:
                yield Token("name", word.lower(), start)
        elif c.isdigit():
            start = i
            while i < n and (sql[i].isdigit() or sql[i] == "."):
                i += 1
            text = sql[start:i]
            if text.count(".") > 1:
                raise ParseError(f"bad number {text}", sql, start)
            yield Token("number", text, start, float(text) if "." in text else int(text))
        elif c == "'":
            start, parts = i, []
            i += 1
            while True:
                end = sql.find("'", i)
                if end < 0:
                    raise ParseError("unterminated string", sql, start)
                parts.append(sql[i:end])
                i = end + 1
                if sql[i : i + 1] != "'":
                    break
                parts.append("'")
                i += 1
            yield Token("string", sql[start:i], start, "".join(parts))
        elif sql[i : i + 2] in ("<=", ">=", "<>", "!=", "||"):
            yield Token("op", sql[i : i + 2].replace("!=", "<>"), i)
            i += 2
        elif c in "+-*/%(),.=<>;?":
            yield Token("op", c, i)
            i += 1
        else:
            raise ParseError(f"unexpected character {c!r}", sql, i)
    yield Token("end", "end of input", n)


# =====================================================================================================================
# Three-valued logic and values


def and3(a, b):
    if a is False or b is False:
        return False
    return None if a is None or b is None else True


def or3(a, b):
    if a is True or b is True:
        return True
    return None if a is None or b is None else False


def not3(a):
    return None if a is None else not a


def type_of(value):
    match value:
        case None:
            return "NULL"
        case bool():
            return "BOOL"
        case int():
            return "INT"
        case float():
            return "REAL"
        case str():
            return "TEXT"
    raise AssertionError(value)


def comparable(a, b):
    ta, tb = type_of(a), type_of(b)
    numeric = {"INT", "REAL"}
    if ta != tb and not (ta in numeric and tb in numeric):
        raise TypeProblem(f"cannot compare {ta} with {tb}")


class SortKey:
    """Orders NULL first, then values; `descending` turns it round."""

    __slots__ = ("value", "descending")

    def __init__(self, value, descending):
        self.value, self.descending = value, descending

    def __lt__(self, other):
        a, b = (other.value, self.value) if self.descending else (self.value, other.value)
        if a is None or b is None:
            return a is None and b is not None
        comparable(a, b)
        return a < b

    def __eq__(self, other):
        return self.value == other.value


def like(text, pattern):
    """`%` any run, `_` any character, by dynamic programming over the pattern."""
    reachable = {0}
    for p in pattern:
        if p == "%":
            reachable = set(range(min(reachable), len(text) + 1)) if reachable else reachable
        else:
            reachable = {i + 1 for i in reachable if i < len(text) and (p == "_" or text[i].lower() == p.lower())}
    return len(text) in reachable


def show_value(value):
    match value:
        case None:
            return "NULL"
        case True:
            return "true"
        case False:
            return "false"
        case float():
            return f"{value:.2f}"
        case _:
            return str(value)


# =====================================================================================================================
# Expressions


class Expr:
    aggregate = False

    def children(self):
        return ()

    def walk(self):
        yield self
        for child in self.children():
            yield from child.walk()

    @property
    def has_aggregate(self):
        return any(e.aggregate for e in self.walk())


class Const(Expr):
    def __init__(self, value):
        self.value = value

    def eval(self, row):
        return self.value

    def __str__(self):
        return f"'{self.value}'" if isinstance(self.value, str) else show_value(self.value)


class Column(Expr):
    def __init__(self, table, name):
        self.table, self.name = table, name

    def eval(self, row):
        return row.get(self.table, self.name)

    def __str__(self):
        return f"{self.table}.{self.name}" if self.table else self.name


class Binary(Expr):
    PRECEDENCE = {"OR": 1, "AND": 2, "=": 4, "<>": 4, "<": 4, "<=": 4, ">": 4, ">=": 4, "||": 5, "+": 6, "-": 6, "*": 7, "/": 7, "%": 7}

    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right

    def children(self):
        return self.left, self.right

    def eval(self, row):
        a = self.left.eval(row)
        if self.op == "AND":
            return False if a is False else and3(a, self.right.eval(row))
        if self.op == "OR":
            return True if a is True else or3(a, self.right.eval(row))
        b = self.right.eval(row)
        if a is None or b is None:
            return None
        match self.op:
            case "=" | "<>" | "<" | "<=" | ">" | ">=":
                comparable(a, b)
                return {"=": a == b, "<>": a != b, "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}[self.op]
            case "||":
                return show_value(a) + show_value(b)
        if not all(type_of(v) in ("INT", "REAL") for v in (a, b)):
            raise TypeProblem(f"{type_of(a)} {self.op} {type_of(b)} is not possible")
        match self.op:
            case "+":
                return a + b
            case "-":
                return a - b
            case "*":
                return a * b
            case "/" | "%" if b == 0:
                raise DatabaseError("division by zero")
            case "/":
                return a // b if isinstance(a, int) and isinstance(b, int) else a / b
            case "%":
                return a % b

    def __str__(self):
        def wrap(e):
            lower = isinstance(e, Binary) and self.PRECEDENCE[e.op] < self.PRECEDENCE[self.op]
            return f"({e})" if lower else str(e)

        return f"{wrap(self.left)} {self.op} {wrap(self.right)}"


class Unary(Expr):
    def __init__(self, op, operand):
        self.op, self.operand = op, operand

    def children(self):
        return (self.operand,)

    def eval(self, row):
        value = self.operand.eval(row)
        if self.op == "NOT":
            return not3(value)
        if value is None:
            return None
        if type_of(value) not in ("INT", "REAL"):
            raise TypeProblem(f"-{type_of(value)} is not possible")
        return -value

    def __str__(self):
        return f"NOT {self.operand}" if self.op == "NOT" else f"-{self.operand}"


class Test(Expr):
    """IS NULL, IN (…), BETWEEN, LIKE, each perhaps negated."""

    def __init__(self, kind, operand, arguments, negated):
        self.kind, self.operand, self.arguments, self.negated = kind, operand, arguments, negated

    def children(self):
        return (self.operand, *(a for a in self.arguments if isinstance(a, Expr)))

    def eval(self, row):
        value = self.operand.eval(row)
        if self.kind == "IS NULL":
            return (value is None) != self.negated
        if self.kind == "IN":
            if isinstance(self.arguments[0], Subquery):
                candidates = self.arguments[0].column(row)
            else:
                candidates = [a.eval(row) for a in self.arguments]
            result = False
            for c in candidates:
                result = or3(result, None if value is None or c is None else value == c)
        elif value is None:
            result = None
        elif self.kind == "BETWEEN":
            low, high = (a.eval(row) for a in self.arguments)
            result = None if low is None or high is None else low <= value <= high
        else:
            pattern = self.arguments[0].eval(row)
            result = None if pattern is None else like(value, pattern)
        return not3(result) if self.negated else result

    def __str__(self):
        word = ("NOT " if self.negated else "") + self.kind
        match self.kind:
            case "IS NULL":
                return f"{self.operand} IS {'NOT ' if self.negated else ''}NULL"
            case "BETWEEN":
                return f"{self.operand} {word} {self.arguments[0]} AND {self.arguments[1]}"
            case "IN":
                return f"{self.operand} {word} ({', '.join(map(str, self.arguments))})"
        return f"{self.operand} {word} {self.arguments[0]}"


class Case(Expr):
    def __init__(self, branches, otherwise):
        self.branches, self.otherwise = branches, otherwise

    def children(self):
        return (*(e for pair in self.branches for e in pair), self.otherwise)

    def eval(self, row):
        for test, value in self.branches:
            if test.eval(row) is True:
                return value.eval(row)
        return self.otherwise.eval(row)

    def __str__(self):
        return "CASE" + "".join(f" WHEN {t} THEN {v}" for t, v in self.branches) + f" ELSE {self.otherwise} END"


class Function(Expr):
    TABLE = {
        "upper": (1, str.upper), "lower": (1, str.lower), "length": (1, len), "abs": (1, abs), "round": (2, lambda x, n: float(round(x, n))),
        "sqrt": (1, math.sqrt), "substr": (3, lambda s, i, n: s[i - 1 : i - 1 + n]), "replace": (3, str.replace), "floor": (1, math.floor),
    }

    def __init__(self, name, arguments):
        self.name, self.arguments = name, arguments
        if name not in self.TABLE and name != "coalesce":
            raise NameProblem(f"no function {name}")
        if name != "coalesce" and self.TABLE[name][0] != len(arguments):
            raise NameProblem(f"{name} takes {self.TABLE[name][0]} arguments, not {len(arguments)}")

    def children(self):
        return self.arguments

    def eval(self, row):
        if self.name == "coalesce":
            return next((v for a in self.arguments if (v := a.eval(row)) is not None), None)
        values = [a.eval(row) for a in self.arguments]
        if any(v is None for v in values):
            return None
        try:
            return self.TABLE[self.name][1](*values)
        except (TypeError, ValueError) as e:
            raise TypeProblem(f"{self.name}({', '.join(map(type_of, values))}): bad argument") from e

    def __str__(self):
        return f"{self.name}({', '.join(map(str, self.arguments))})"


class Aggregate(Expr):
    aggregate = True
    NAMES = ("count", "sum", "avg", "min", "max")

    def __init__(self, name, argument, distinct):
        self.name, self.argument, self.distinct = name, argument, distinct

    def compute(self, rows):
        if self.argument is None:
            return len(rows)
        values = [v for r in rows if (v := self.argument.eval(r)) is not None]
        if self.distinct:
            values = list(dict.fromkeys(values))
        if self.name == "count":
            return len(values)
        if not values:
            return None
        if self.name in ("sum", "avg"):
            if any(isinstance(v, (str, bool)) for v in values):
                raise TypeProblem(f"{self.name} of {type_of(values[0])}")
            total = sum(values)
            return total if self.name == "sum" else total / len(values)
        return min(values) if self.name == "min" else max(values)

    def eval(self, row):
        try:
            return row.aggregates[self]
        except (AttributeError, KeyError):
            raise DatabaseError(f"{self} is not possible here") from None

    def __str__(self):
        inside = "*" if self.argument is None else ("DISTINCT " * self.distinct) + str(self.argument)
        return f"{self.name}({inside})"


class Subquery(Expr):
    def __init__(self, query, exists=False):
        self.query, self.exists = query, exists
        self.database = None

    def rows(self, row):
        return self.query.run(self.database, outer=row)[1]

    def column(self, row):
        names, rows = self.query.run(self.database, outer=row)
        if len(names) != 1:
            raise DatabaseError(f"subquery has {len(names)} columns, 1 expected")
        return [r[0] for r in rows]

    def eval(self, row):
        if self.exists:
            return bool(self.rows(row))
        values = self.column(row)
        if len(values) > 1:
            raise DatabaseError("subquery gives more than one row")
        return values[0] if values else None

    def __str__(self):
        return "EXISTS (…)" if self.exists else "(…)"


# =====================================================================================================================
# Storage


class ColumnDef:
    def __init__(self, name, type, primary=False, unique=False, not_null=False, default=None, check=None, references=None):
        self.name, self.type, self.primary, self.unique = name, type, primary, unique or primary
        self.not_null, self.default, self.check, self.references = not_null or primary, default, check, references

    def convert(self, value):
        if value is None:
            if self.not_null:
                raise ConstraintError(f"{self.name} must not be NULL")
            return None
        match self.type, value:
            case "BOOL", bool():
                return value
            case "INT", int() if not isinstance(value, bool):
                return value
            case "REAL", int() | float() if not isinstance(value, bool):
                return float(value)
            case "TEXT", str():
                return value
        raise TypeProblem(f"column {self.name} is {self.type}, not {type_of(value)}")


class Table:
    def __init__(self, name, columns):
        self.name = name
        self.columns = {c.name: c for c in columns}
        if len(self.columns) != len(columns):
            raise NameProblem(f"duplicate column in {name}")
        self.rows = {}
        self.next_id = 1
        self.indexes = {c.name: {} for c in columns if c.unique}
        self.index_names = {}

    def snapshot(self):
        return dict(self.rows), self.next_id, {name: {k: set(v) for k, v in index.items()} for name, index in self.indexes.items()}

    def restore(self, saved):
        self.rows, self.next_id, self.indexes = saved

    def add_index(self, name, column):
        if column not in self.columns:
            raise NameProblem(f"no column {column} in {self.name}")
        self.index_names[name] = column
        index = self.indexes.setdefault(column, {})
        index.clear()
        for row_id, row in self.rows.items():
            index.setdefault(row[column], set()).add(row_id)

    def check(self, database, row, row_id=None):
        for c in self.columns.values():
            value = row[c.name]
            if c.unique and value is not None and self.indexes[c.name].get(value, set()) - {row_id}:
                raise ConstraintError(f"{self.name}.{c.name} = {show_value(value)} is there already")
            if c.check is not None and c.check.eval(RowScope({self.name: row})) is False:
                raise ConstraintError(f"check ({c.check}) failed for {show_value(value)}")
            if c.references is not None and value is not None:
                table, column = c.references
                if not any(r[column] == value for r in database.table(table).rows.values()):
                    raise ConstraintError(f"{table}.{column} = {show_value(value)} does not exist")

    def insert(self, database, values):
        row = {}
        for name, c in self.columns.items():
            value = values[name] if name in values else (c.default.eval(None) if c.default is not None else None)
            row[name] = c.convert(value)
        self.check(database, row)
        self.store(self.next_id, row)
        self.next_id += 1

    def store(self, row_id, row):
        self.rows[row_id] = row
        for column, index in self.indexes.items():
            index.setdefault(row[column], set()).add(row_id)

    def remove(self, row_id):
        row = self.rows.pop(row_id)
        for column, index in self.indexes.items():
            ids = index[row[column]]
            ids.discard(row_id)
            if not ids:
                del index[row[column]]
        return row

    def update(self, database, row_id, changes):
        old = self.rows[row_id]
        new = old | {name: self.columns[name].convert(value) for name, value in changes.items()}
        self.check(database, new, row_id)
        self.remove(row_id)
        self.store(row_id, new)

    def scan(self):
        yield from sorted(self.rows.items())

    def lookup(self, column, value):
        for row_id in sorted(self.indexes[column].get(value, ())):
            yield row_id, self.rows[row_id]


class RowScope:
    """The rows of all tables of a FROM, by alias; `outer` is the scope of an enclosing query."""

    __slots__ = ("tables", "outer", "aggregates", "extra")

    def __init__(self, tables, outer=None):
        self.tables, self.outer, self.aggregates, self.extra = tables, outer, {}, {}

    def get(self, table, name):
        if table is not None:
            if table in self.tables:
                if name in self.tables[table]:
                    return self.tables[table][name]
                raise NameProblem(f"no column {table}.{name}")
        else:
            found = [alias for alias, row in self.tables.items() if name in row]
            if len(found) > 1:
                raise NameProblem(f"column {name} is ambiguous: {', '.join(found)}")
            if found:
                return self.tables[found[0]][name]
            if name in self.extra:
                return self.extra[name]
        if self.outer is not None:
            return self.outer.get(table, name)
        raise NameProblem(f"no column {name}" if table is None else f"no table {table}")


# =====================================================================================================================
# Queries


class Source:
    def __init__(self, table, alias, kind="CROSS", on=None):
        self.table, self.alias, self.kind, self.on = table, alias, kind, on


def conjuncts(e):
    if isinstance(e, Binary) and e.op == "AND":
        yield from conjuncts(e.left)
        yield from conjuncts(e.right)
    elif e is not None:
        yield e


class Select:
    def __init__(self, items, sources, where, group, having, order, limit, offset, distinct):
        self.items, self.sources, self.where, self.group = items, sources, where, group
        self.having, self.order, self.limit, self.offset, self.distinct = having, order, limit, offset, distinct
        self.union = []

    def index_for(self, database, source, conditions, known):
        """`(column, expression)` if a condition pins an indexed column of the source to something known already."""
        table = database.table(source.table)
        for c in conditions:
            if not (isinstance(c, Binary) and c.op == "="):
                continue
            for mine, other in ((c.left, c.right), (c.right, c.left)):
                if isinstance(mine, Column) and mine.name in table.indexes and mine.table in (source.alias, None):
                    if mine.table is None and len(self.sources) > 1:
                        continue
                    if all(x.table in known for x in other.walk() if isinstance(x, Column)) and not any(isinstance(x, Subquery) for x in other.walk()):
                        return mine.name, other
        return None

    def explain(self, database):
        known = set()
        for i, s in enumerate(self.sources):
            conditions = [*conjuncts(s.on), *conjuncts(self.where)] if s.kind != "LEFT" else list(conjuncts(s.on))
            access = self.index_for(database, s, conditions, known)
            how = f"index on {access[0]} = {access[1]}" if access else "full scan"
            yield f"{'  ' * i}{s.kind.lower() if i else 'from'} {s.table} as {s.alias}: {how}"
            known.add(s.alias)
        if self.where is not None:
            yield f"filter {self.where}"
        if self.group or self.needs_grouping():
            yield f"group by {', '.join(map(str, self.group)) or '(all)'}"
        if self.order:
            yield "sort by " + ", ".join(f"{e}{' desc' if d else ''}" for e, d in self.order)

    def joined(self, database, outer, at=0, tables=None):
        tables = {} if tables is None else tables
        if at == len(self.sources):
            yield RowScope(dict(tables), outer)
            return
        s = self.sources[at]
        table = database.table(s.table)
        conditions = list(conjuncts(s.on)) + (list(conjuncts(self.where)) if s.kind != "LEFT" else [])
        access = self.index_for(database, s, conditions, set(tables))
        if access:
            value = access[1].eval(RowScope(tables, outer))
            rows = table.lookup(access[0], value) if value is not None else ()
        else:
            rows = table.scan()
        matched = False
        for _, row in rows:
            database.stats["rows read"] += 1
            tables[s.alias] = row
            if s.on is None or s.on.eval(RowScope(tables, outer)) is True:
                matched = True
                yield from self.joined(database, outer, at + 1, tables)
        if s.kind == "LEFT" and not matched:
            tables[s.alias] = dict.fromkeys(table.columns)
            yield from self.joined(database, outer, at + 1, tables)
        tables.pop(s.alias, None)

    def needs_grouping(self):
        return any(e.has_aggregate for e, _ in self.items if isinstance(e, Expr)) or self.having is not None

    def expanded(self, database):
        for e, alias in self.items:
            if isinstance(e, Expr):
                yield e, alias or str(e)
                continue
            for s in self.sources:
                if e in ("*", s.alias):
                    for name in database.table(s.table).columns:
                        yield Column(s.alias, name), name

    def run(self, database, outer=None):
        names, keyed = self.produce(database, outer)
        for query, keep_all in self.union:
            other_names, others = query.produce(database, outer)
            if len(other_names) != len(names):
                raise DatabaseError(f"UNION of {len(names)} and {len(other_names)} columns")
            keyed += [([], row) for _, row in others]
            if not keep_all:
                keyed = list({row: (key, row) for key, row in keyed}.values())
        if self.order and self.union:
            raise DatabaseError("ORDER BY in a UNION is not possible")
        keyed.sort(key=lambda pair: pair[0])
        rows = [row for _, row in keyed]
        start = self.offset or 0
        return names, rows[start : None if self.limit is None else start + self.limit]

    def produce(self, database, outer):
        for e in self.expressions():
            for x in e.walk():
                if isinstance(x, Subquery):
                    x.database = database
        columns = list(self.expanded(database))
        scopes = [r for r in self.joined(database, outer) if self.where is None or self.where.eval(r) is True]
        if self.group or self.needs_grouping():
            scopes = self.grouped(scopes, columns, outer)
        results = []
        for r in scopes:
            values = tuple(e.eval(r) for e, _ in columns)
            r.extra = {alias: v for (_, alias), v in zip(columns, values)}
            key = [SortKey(values[e.value - 1] if isinstance(e, Const) else e.eval(r), d) for e, d in self.order]
            results.append((key, values))
        if self.distinct:
            results = list({values: (key, values) for key, values in reversed(results)}.values())[::-1]
        return [alias for _, alias in columns], results

    def expressions(self):
        yield from (e for e, _ in self.items if isinstance(e, Expr))
        yield from (e for e, _ in self.order)
        yield from self.group
        yield from (e for e in (self.where, self.having, *(s.on for s in self.sources)) if e is not None)

    def grouped(self, scopes, columns, outer):
        groups = {}
        for r in scopes:
            groups.setdefault(tuple(e.eval(r) for e in self.group), []).append(r)
        if not self.group and not groups:
            groups[()] = []
        aggregates = [x for e in [*(e for e, _ in columns), *(e for e, _ in self.order), *([self.having] if self.having else [])] for x in e.walk() if x.aggregate]
        for rows in groups.values():
            first = rows[0] if rows else RowScope({s.alias: {} for s in self.sources}, outer)
            scope = RowScope(first.tables, outer)
            scope.aggregates = {a: a.compute(rows) for a in aggregates}
            if self.having is None or self.having.eval(scope) is True:
                yield scope


# =====================================================================================================================
# Parser


class Parser:
    def __init__(self, sql, parameters=()):
        self.sql = sql
        self.tokens = list(tokenize(sql))
        self.at = 0
        self.parameters = list(parameters)

    @property
    def current(self):
        return self.tokens[self.at]

    def fail(self, message):
        raise ParseError(message, self.sql, self.current.position)

    def is_(self, *texts):
        return self.current.kind in ("keyword", "op") and self.current.text in texts

    def accept(self, *texts):
        if self.is_(*texts):
            self.at += 1
            return self.tokens[self.at - 1].text
        return None

    def expect(self, *texts):
        for text in texts:
            if not self.accept(text):
                self.fail(f"{text} expected, not {self.current.text}")

    def name(self):
        if self.current.kind != "name":
            self.fail(f"name expected, not {self.current.text}")
        self.at += 1
        return self.tokens[self.at - 1].text

    def listed(self, parse):
        yield parse()
        while self.accept(","):
            yield parse()

    def parenthesised(self, parse):
        self.expect("(")
        items = list(self.listed(parse))
        self.expect(")")
        return items

    def script(self):
        while self.current.kind != "end":
            start = self.current.position
            statement = self.statement()
            end = self.current.position
            if self.current.kind != "end":
                self.expect(";")
            yield self.sql[start:end].strip(), statement

    def statement(self):
        match self.current:
            case Token("keyword", "SELECT"):
                return "select", self.select()
            case Token("keyword", "EXPLAIN"):
                self.at += 1
                return "explain", self.select()
            case Token("keyword", "INSERT"):
                return "insert", *self.insert()
            case Token("keyword", "UPDATE"):
                return "update", *self.update()
            case Token("keyword", "DELETE"):
                self.at += 1
                self.expect("FROM")
                return "delete", self.name(), self.expression() if self.accept("WHERE") else None
            case Token("keyword", "CREATE"):
                self.at += 1
                return self.create()
            case Token("keyword", "DROP"):
                self.at += 1
                self.expect("TABLE")
                quiet = bool(self.accept("IF"))
                if quiet:
                    self.expect("EXISTS")
                return "drop", self.name(), quiet
            case Token("keyword", "BEGIN" | "COMMIT" | "ROLLBACK" as word):
                self.at += 1
                return (word.lower(),)
        self.fail(f"statement expected, not {self.current.text}")

    def create(self):
        if self.accept("INDEX"):
            name = self.name()
            self.expect("ON")
            table = self.name()
            return "index", name, table, self.parenthesised(self.name)[0]
        self.expect("TABLE")
        name = self.name()
        return "create", name, self.parenthesised(self.column)

    def column(self):
        name = self.name()
        type = self.accept("INT", "REAL", "TEXT", "BOOL")
        if type is None:
            self.fail(f"type expected, not {self.current.text}")
        options = {}
        while True:
            if self.accept("PRIMARY"):
                self.expect("KEY")
                options["primary"] = True
            elif self.accept("UNIQUE"):
                options["unique"] = True
            elif self.accept("NOT"):
                self.expect("NULL")
                options["not_null"] = True
            elif self.accept("DEFAULT"):
                options["default"] = self.unary()
            elif self.accept("CHECK"):
                options["check"] = self.parenthesised(self.expression)[0]
            elif self.accept("REFERENCES"):
                table = self.name()
                options["references"] = table, self.parenthesised(self.name)[0]
            else:
                return ColumnDef(name, type, **options)

    def insert(self):
        self.expect("INSERT", "INTO")
        table = self.name()
        columns = self.parenthesised(self.name) if self.is_("(") else None
        if self.is_("SELECT"):
            return table, columns, self.select()
        self.expect("VALUES")
        return table, columns, list(self.listed(lambda: self.parenthesised(self.expression)))

    def update(self):
        self.expect("UPDATE")
        table = self.name()
        self.expect("SET")

        def change():
            column = self.name()
            self.expect("=")
            return column, self.expression()

        changes = dict(self.listed(change))
        return table, changes, self.expression() if self.accept("WHERE") else None

    def select(self):
        self.expect("SELECT")
        distinct = bool(self.accept("DISTINCT"))
        items = list(self.listed(self.item))
        sources = self.sources() if self.accept("FROM") else []
        where = self.expression() if self.accept("WHERE") else None
        group = []
        if self.accept("GROUP"):
            self.expect("BY")
            group = list(self.listed(self.expression))
        having = self.expression() if self.accept("HAVING") else None
        query = Select(items, sources, where, group, having, [], None, None, distinct)
        while self.accept("UNION"):
            keep_all = bool(self.accept("ALL"))
            query.union.append((self.select(), keep_all))
        if self.accept("ORDER"):
            self.expect("BY")

            def key():
                e = self.expression()
                return e, self.accept("ASC", "DESC") == "DESC"

            query.order = list(self.listed(key))
        if self.accept("LIMIT"):
            query.limit = self.integer()
        if self.accept("OFFSET"):
            query.offset = self.integer()
        return query

    def integer(self):
        if not isinstance(self.current.value, int):
            self.fail(f"number expected, not {self.current.text}")
        self.at += 1
        return self.tokens[self.at - 1].value

    def item(self):
        if self.accept("*"):
            return "*", None
        if self.current.kind == "name" and [t.text for t in self.tokens[self.at + 1 : self.at + 3]] == [".", "*"]:
            self.at += 3
            return self.tokens[self.at - 3].text, None
        e = self.expression()
        if self.accept("AS") or self.current.kind == "name":
            return e, self.name()
        return e, None

    def sources(self):
        found = [self.source("FROM")]
        while True:
            if self.accept(","):
                found.append(self.source("CROSS"))
                continue
            kind = self.accept("LEFT", "INNER", "CROSS")
            if kind is None and not self.is_("JOIN"):
                return found
            self.expect("JOIN")
            found.append(self.source(kind or "INNER"))

    def source(self, kind):
        table = self.name()
        alias = self.name() if self.accept("AS") or self.current.kind == "name" else table
        on = None
        if kind in ("LEFT", "INNER"):
            self.expect("ON")
            on = self.expression()
        return Source(table, alias, kind, on)

    def expression(self, level=1):
        if level == 3:
            return Unary("NOT", self.expression(3)) if self.accept("NOT") else self.predicate()
        if level > 7:
            return self.unary()
        left = self.expression(level + 1)
        ops = [op for op, p in Binary.PRECEDENCE.items() if p == level]
        while op := self.accept(*ops):
            left = Binary(op, left, self.expression(level + 1))
        return left

    def predicate(self):
        left = self.expression(4)
        while True:
            if self.accept("IS"):
                negated = bool(self.accept("NOT"))
                self.expect("NULL")
                left = Test("IS NULL", left, [], negated)
                continue
            negated = self.is_("NOT") and self.tokens[self.at + 1].text in ("IN", "BETWEEN", "LIKE")
            self.at += negated
            match self.accept("IN", "BETWEEN", "LIKE"):
                case "IN":
                    self.expect("(")
                    arguments = [Subquery(self.select())] if self.is_("SELECT") else list(self.listed(self.expression))
                    self.expect(")")
                    left = Test("IN", left, arguments, negated)
                case "BETWEEN":
                    low = self.expression(5)
                    self.expect("AND")
                    left = Test("BETWEEN", left, [low, self.expression(5)], negated)
                case "LIKE":
                    left = Test("LIKE", left, [self.expression(5)], negated)
                case _:
                    return left

    def unary(self):
        if self.accept("-"):
            inner = self.unary()
            return Const(-inner.value) if isinstance(inner, Const) and type_of(inner.value) in ("INT", "REAL") else Unary("-", inner)
        token = self.current
        self.at += 1
        match token:
            case Token("number" | "string"):
                return Const(token.value)
            case Token("keyword", "TRUE" | "FALSE" | "NULL" as word):
                return Const({"TRUE": True, "FALSE": False, "NULL": None}[word])
            case Token("op", "?"):
                if not self.parameters:
                    raise DatabaseError("too few parameters")
                return Const(self.parameters.pop(0))
            case Token("keyword", "CASE"):
                branches = []
                while self.accept("WHEN"):
                    test = self.expression()
                    self.expect("THEN")
                    branches.append((test, self.expression()))
                otherwise = self.expression() if self.accept("ELSE") else Const(None)
                self.expect("END")
                return Case(branches, otherwise)
            case Token("keyword", "EXISTS"):
                self.expect("(")
                query = self.select()
                self.expect(")")
                return Subquery(query, exists=True)
            case Token("op", "("):
                inner = Subquery(self.select()) if self.is_("SELECT") else self.expression()
                self.expect(")")
                return inner
            case Token("name", name):
                if self.accept("("):
                    return self.call(name)
                if self.accept("."):
                    return Column(name, self.name())
                return Column(None, name)
        self.at -= 1
        self.fail(f"expression expected, not {token.text}")

    def call(self, name):
        if name in Aggregate.NAMES:
            distinct = bool(self.accept("DISTINCT"))
            argument = None if self.accept("*") else self.expression()
            self.expect(")")
            return Aggregate(name, argument, distinct)
        arguments = [] if self.is_(")") else list(self.listed(self.expression))
        self.expect(")")
        return Function(name, arguments)


# =====================================================================================================================
# The database


class Database:
    def __init__(self):
        self.tables = {}
        self.saved = None
        self.stats = {"rows read": 0, "statements": 0}

    def table(self, name):
        try:
            return self.tables[name]
        except KeyError:
            raise NameProblem(f"no table {name}") from None

    def execute(self, statement):
        """Names and rows for a query, a text for anything else. A statement that fails changes nothing."""
        self.stats["statements"] += 1
        before = {name: t.snapshot() for name, t in self.tables.items()}
        tables = dict(self.tables)
        try:
            return getattr(self, "do_" + statement[0])(*statement[1:])
        except DatabaseError:
            self.tables = tables
            for name, saved in before.items():
                self.tables[name].restore(saved)
            raise

    def do_select(self, query):
        return query.run(self)

    def do_explain(self, query):
        return "\n".join(query.explain(self))

    def do_create(self, name, columns):
        if name in self.tables:
            raise NameProblem(f"table {name} is there already")
        self.tables[name] = Table(name, columns)
        return f"created {name}"

    def do_drop(self, name, quiet):
        if not quiet or name in self.tables:
            self.table(name)
            del self.tables[name]
        return f"dropped {name}"

    def do_index(self, name, table, column):
        self.table(table).add_index(name, column)
        return f"created index {name}"

    def do_insert(self, name, columns, source):
        table = self.table(name)
        columns = columns or list(table.columns)
        for c in columns:
            if c not in table.columns:
                raise NameProblem(f"no column {c} in {name}")
        rows = source.run(self)[1] if isinstance(source, Select) else [[e.eval(RowScope({})) for e in row] for row in source]
        for row in rows:
            if len(row) != len(columns):
                raise DatabaseError(f"{len(columns)} values expected, {len(row)} given")
            table.insert(self, dict(zip(columns, row)))
        return f"inserted {len(rows)}"

    def matching(self, table, where):
        if where is not None:
            for x in where.walk():
                if isinstance(x, Subquery):
                    x.database = self
        return [i for i, row in table.scan() if where is None or where.eval(RowScope({table.name: row})) is True]

    def do_update(self, name, changes, where):
        table = self.table(name)
        for c in changes:
            if c not in table.columns:
                raise NameProblem(f"no column {c} in {name}")
        ids = self.matching(table, where)
        for i in ids:
            scope = RowScope({name: table.rows[i]})
            table.update(self, i, {c: e.eval(scope) for c, e in changes.items()})
        return f"updated {len(ids)}"

    def do_delete(self, name, where):
        table = self.table(name)
        ids = self.matching(table, where)
        for i in ids:
            row = table.remove(i)
            for other in self.tables.values():
                for c in other.columns.values():
                    if c.references and c.references[0] == name and any(r[c.name] == row[c.references[1]] for r in other.rows.values()):
                        raise ConstraintError(f"{name}.{c.references[1]} = {show_value(row[c.references[1]])} is used in {other.name}")
        return f"deleted {len(ids)}"

    def do_begin(self):
        if self.saved is not None:
            raise DatabaseError("a transaction is open already")
        self.saved = dict(self.tables), {name: t.snapshot() for name, t in self.tables.items()}
        return "begun"

    def do_commit(self):
        if self.saved is None:
            raise DatabaseError("no transaction is open")
        self.saved = None
        return "committed"

    def do_rollback(self):
        if self.saved is None:
            raise DatabaseError("no transaction is open")
        self.tables, snapshots = self.saved
        for name, saved in snapshots.items():
            self.tables[name].restore(saved)
        self.saved = None
        return "rolled back"


def show_table(names, rows):
    cells = [[show_value(v) for v in row] for row in rows]
    widths = [max([len(n), *(len(r[i]) for r in cells)]) for i, n in enumerate(names)]
    right = [bool(rows) and all(isinstance(r[i], (int, float)) and not isinstance(r[i], bool) or r[i] is None for r in rows) for i in range(len(names))]
    print(" | ".join(n.ljust(w) for n, w in zip(names, widths)).rstrip())
    print("-+-".join("-" * w for w in widths))
    for r in cells:
        print(" | ".join(c.rjust(w) if to_right else c.ljust(w) for c, w, to_right in zip(r, widths, right)).rstrip())
    print(f"({len(rows)} row{'s' * (len(rows) != 1)})")


def run_script(database, sql, parameters=()):
    try:
        for text, statement in Parser(sql, parameters).script():
            print(f"sql> {' '.join(text.split())}")
            try:
                result = database.execute(statement)
            except DatabaseError as e:
                print(f"ERROR {e.code} ({type(e).__name__}): {e}")
                continue
            if isinstance(result, str):
                print(result)
            else:
                show_table(*result)
    except ParseError as e:
        print(f"ERROR {e.code}: {e}\n{e.pointer()}")
    except DatabaseError as e:
        print(f"ERROR {e.code}: {e}")


SCHEMA = """
CREATE TABLE authors (id INT PRIMARY KEY, name TEXT NOT NULL UNIQUE, born INT, living BOOL DEFAULT FALSE);
CREATE TABLE books (
    id INT PRIMARY KEY, title TEXT NOT NULL, author INT REFERENCES authors (id),
    price REAL CHECK (price > 0), stock INT DEFAULT 1, genre TEXT
);
INSERT INTO authors VALUES (1, 'Le Guin', 1929, FALSE), (2, 'Lem', 1921, FALSE), (3, 'Gibson', 1948, TRUE), (4, 'Nobody', NULL, NULL);
INSERT INTO books (id, title, author, price, stock, genre) VALUES
    (1, 'The Dispossessed', 1, 9.99, 4, 'sf'), (2, 'A Wizard of Earthsea', 1, 7, 10, 'fantasy'), (3, 'Solaris', 2, 8.5, 0, 'sf'),
    (4, 'The Cyberiad', 2, 10.25, 2, 'sf'), (5, 'Neuromancer', 3, 6.75, 7, 'cyberpunk'), (6, 'It''s Anonymous', NULL, 1.5, 3, NULL);
"""

QUERIES = """
SELECT * FROM authors;
SELECT title, price * stock AS value FROM books WHERE stock > 0 AND price < 10 ORDER BY value DESC;
SELECT a.name, b.title FROM authors a JOIN books b ON b.author = a.id ORDER BY a.name, b.title DESC LIMIT 4;
SELECT a.name, count(b.id) AS books, sum(b.stock), avg(b.price) FROM authors a LEFT JOIN books b ON b.author = a.id GROUP BY a.id ORDER BY books DESC, a.name;
SELECT genre, count(*), min(price), max(title) FROM books GROUP BY genre HAVING count(*) > 1 OR genre IS NULL;
SELECT count(*), count(genre), count(DISTINCT genre), sum(stock) FROM books WHERE id > 100;
SELECT DISTINCT genre FROM books ORDER BY genre;
SELECT title FROM books WHERE title LIKE '%the%' AND title NOT LIKE 'a_w%';
SELECT title, CASE WHEN stock = 0 THEN 'sold out' WHEN stock < 4 THEN 'few' ELSE 'plenty' END AS state FROM books WHERE price BETWEEN 5 AND 9 ORDER BY 2, 1;
SELECT upper(name) || ' (' || coalesce(born, 'unknown') || ')' AS label, length(name) FROM authors WHERE living OR living IS NULL;
SELECT title FROM books WHERE author IN (SELECT id FROM authors WHERE born < 1930) AND price > (SELECT avg(price) FROM books);
SELECT name FROM authors a WHERE NOT EXISTS (SELECT * FROM books WHERE author = a.id);
SELECT x.title, y.title FROM books x, books y WHERE x.author = y.author AND x.id < y.id;
SELECT name FROM authors WHERE born > 1925 UNION SELECT genre FROM books WHERE genre = 'sf' LIMIT 3;
SELECT 1 + 2 * 3 - -4 AS a, 7 / 2, 7 / 2.0, 7 % 4, NOT TRUE, NULL = NULL, NULL OR TRUE, 'a' || 1 || TRUE, round(2.567, 1), substr('sidewinder', 5, 4);
SELECT id FROM books WHERE genre <> 'sf' OR genre IN ('x', NULL);
EXPLAIN SELECT a.name FROM books b JOIN authors a ON a.id = b.author WHERE b.id = 3 ORDER BY a.name DESC;
EXPLAIN SELECT genre, count(*) FROM books WHERE price * 2 > (1 + 2) * 3 AND NOT genre LIKE 'x%' GROUP BY genre;
CREATE INDEX by_genre ON books (genre);
EXPLAIN SELECT title FROM books WHERE genre = 'sf' AND price > 9;
SELECT title FROM books WHERE genre = 'sf' AND price > 9 ORDER BY id OFFSET 1;
"""

CHANGES = """
BEGIN;
UPDATE books SET price = price + 1, stock = stock * 2 WHERE genre = 'sf';
DELETE FROM books WHERE stock = 0;
SELECT id, price, stock FROM books;
ROLLBACK;
SELECT id, price, stock FROM books WHERE genre = 'sf';
INSERT INTO books (id, title) VALUES (7, 'Defaults');
SELECT * FROM books WHERE id = 7;
CREATE TABLE cheap (title TEXT, price REAL);
INSERT INTO cheap SELECT title, price FROM books WHERE price < 8;
SELECT * FROM cheap;
DELETE FROM cheap;
SELECT count(*) FROM cheap;
DROP TABLE cheap;
DROP TABLE IF EXISTS cheap;
"""

PROBLEMS = """
INSERT INTO authors VALUES (1, 'Twice', 1, TRUE);
INSERT INTO authors (id) VALUES (9);
INSERT INTO authors VALUES (9, 'Lem', 1, TRUE);
INSERT INTO authors VALUES (9, 'Short');
INSERT INTO authors VALUES ('x', 'Y', 1, TRUE);
INSERT INTO books (id, title, author) VALUES (8, 'Orphan', 77);
INSERT INTO books (id, title, price) VALUES (8, 'Free', 0);
INSERT INTO books (id, title) VALUES (8, 'first of two'), (8, 'fails');
SELECT count(*) FROM books WHERE id = 8;
UPDATE books SET id = 2 WHERE id = 1;
UPDATE books SET price = -price;
DELETE FROM authors WHERE id = 1;
SELECT nothing FROM books;
SELECT id FROM books b JOIN authors a ON a.id = b.author;
SELECT z.id FROM books;
SELECT * FROM missing;
SELECT title + 1 FROM books;
SELECT title > 1 FROM books;
SELECT 1 / 0;
SELECT sum(title) FROM books;
SELECT sqrt('x');
SELECT id FROM books WHERE count(*) > 1;
SELECT (SELECT id FROM books);
SELECT id, title FROM books UNION SELECT 1;
CREATE TABLE books (x INT);
CREATE TABLE t (x INT, x TEXT);
COMMIT;
DROP TABLE t;
CREATE INDEX i ON books (nope);
"""


def main():
    database = Database()
    run_script(database, SCHEMA)
    run_script(database, QUERIES)
    run_script(database, CHANGES)
    run_script(database, PROBLEMS)
    run_script(database, "SELECT title FROM books WHERE price > ? AND genre = ?;", [8.0, "sf"])
    for bad in (
        "SELEC 1", "SELECT", "SELECT 1 FROM", "SELECT 'abc", "SELECT 1 +\n  * 2", "SELECT a b c FROM t", "INSERT books VALUES (1)", "CREATE TABLE t (x BLOB)", "SELECT (1", "SELECT 1.2.3", "SELECT @", "SELECT f(1)",
        "SELECT upper('a', 'b')", "SELECT * FROM a JOIN b", "SELECT 1 LIMIT x", "SELECT ? + ?", "SELECT CASE WHEN 1 THEN 2", "UPDATE t SET = 1", "SELECT 1; SELECT 2 SELECT 3",
    ):
        run_script(database, bad)
    print(database.stats, sorted(database.tables), {t.name: len(t.rows) for t in database.tables.values()})


if __name__ == "__main__":
    main()
