"""Data munging: parses web-server logs and CSV, joins them, groups, aggregates, and prints reports; a small lazy query pipeline does the work."""

import math

LOG = """\
10.0.0.1 - alice [12/Mar/2024:06:25:14 +0000] "GET /index.html HTTP/1.1" 200 1043 "-" "Mozilla/5.0 (X11; Linux)"
10.0.0.2 - - [12/Mar/2024:06:25:17 +0000] "GET /missing.png HTTP/1.1" 404 153 "http://ex.org/a b" "curl/8.0"
10.0.0.1 - alice [12/Mar/2024:06:26:01 +0000] "POST /login HTTP/1.1" 302 0 "/index.html" "Mozilla/5.0 (X11; Linux)"
10.0.0.3 - bob [12/Mar/2024:07:00:00 +0000] "GET /api/items?page=2&sort=price HTTP/2" 200 5120 "-" "python/3.14"
this line is broken
10.0.0.3 - bob [12/Mar/2024:07:00:09 +0000] "GET /api/items?page=3 HTTP/2" 500 90 "-" "python/3.14"
10.0.0.3 - bob [12/Mar/2024:07:00:10 +0000] "GET /api/items?page=3&q=caf%C3%A9+au%20lait HTTP/2" 200 4980 "-" "python/3.14"
10.0.0.4 - - [12/Mar/2024:07:59:59 +0000] "HEAD / HTTP/1.0" 200 - "-" "-"
10.0.0.2 - - [13/Mar/2024:00:00:01 +0000] "GET /index.html HTTP/1.1" 304 0 "-" "curl/8.0"
10.0.0.9 - eve [13/Mar/2024:03:14:15 +0000] "GET /admin HTTP/1.1" 403 12 "-" "Mozilla/5.0 (\\"quoted\\")"
10.0.0.9 - eve [13/Mar/2024:03:14:16 +0000] "GET /admin/../secret HTTP/1.1" 403 12 "-" "x"
10.0.0.5 - carol [29/Feb/2023:01:00:00 +0000] "GET / HTTP/1.1" 200 10 "-" "x"
"""

USERS = '''name,full name,"plan",since,limit
alice,"Alice ""Al"" Adams",pro,2021-01-15,5000
bob,Bob Brown,free,2023-06-30,5000
"eve","Eve,
the Elder",free,2024-03-01,100
dave,Dave,,2020-02-29,
'''


class ParseProblem(ValueError):
    pass


MONTHS = {m: i for i, m in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}


class Stamp:
    """A moment in UTC, as seconds since 1970."""

    def __init__(self, year, month, day, hour=0, minute=0, second=0):
        days = [31, 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        if not (1 <= month <= 12 and 1 <= day <= days[month - 1]):
            raise ParseProblem(f"no such day: {year}-{month:02}-{day:02}")
        self.parts = year, month, day, hour, minute, second
        y = year - (month <= 2)
        era, m = y // 400, (month + 9) % 12
        of_year = (153 * m + 2) // 5 + day - 1
        of_era = (y - era * 400) * 365 + (y % 400) // 4 - (y % 400) // 100 + of_year
        self.seconds = (era * 146097 + of_era - 719468) * 86400 + hour * 3600 + minute * 60 + second

    @classmethod
    def parse(cls, text):
        try:
            date, *clock = text.split()[0].split(":")
            day, month, year = date.split("/")
            return cls(int(year), MONTHS[month], int(day), *map(int, clock))
        except (KeyError, ValueError) as e:
            if isinstance(e, ParseProblem):
                raise
            raise ParseProblem(f"bad time {text!r}") from e

    @property
    def weekday(self):
        return "Mon Tue Wed Thu Fri Sat Sun".split()[(self.seconds // 86400 + 3) % 7]

    def __sub__(self, other):
        return self.seconds - other.seconds if isinstance(other, Stamp) else NotImplemented

    def __lt__(self, other):
        return self.seconds < other.seconds

    def __eq__(self, other):
        return isinstance(other, Stamp) and self.seconds == other.seconds

    def __hash__(self):
        return hash(self.seconds)

    def __format__(self, spec):
        y, mo, d, h, mi, s = self.parts
        table = {"Y": f"{y:04}", "m": f"{mo:02}", "d": f"{d:02}", "H": f"{h:02}", "M": f"{mi:02}", "S": f"{s:02}", "a": self.weekday, "%": "%"}
        out, it = [], iter(spec or "%Y-%m-%d %H:%M:%S")
        for c in it:
            out.append(table[next(it)] if c == "%" else c)
        return "".join(out)

    __str__ = lambda self: format(self)


def fields(line):
    """Splits at blanks, outside quotes and brackets."""
    i = 0
    while i < len(line):
        c = line[i]
        if c == " ":
            i += 1
        elif c in '"[':
            stop, out = {'"': '"', "[": "]"}[c], []
            i += 1
            while i < len(line) and line[i] != stop:
                if line[i] == "\\":
                    i += 1
                out.append(line[i])
                i += 1
            if i >= len(line):
                raise ParseProblem(f"unclosed {c}")
            yield "".join(out)
            i += 1
        else:
            end = line.find(" ", i)
            end = len(line) if end < 0 else end
            yield line[i:end]
            i = end


def unquote(text):
    data, i = bytearray(), 0
    raw = text.replace("+", " ").encode()
    while i < len(raw):
        if raw[i] == 37:
            data.append(int(raw[i + 1 : i + 3], 16))
            i += 3
        else:
            data.append(raw[i])
            i += 1
    return data.decode()


def parse_line(line):
    parts = list(fields(line))
    if len(parts) != 9:
        raise ParseProblem(f"{len(parts)} fields")
    host, _, user, when, request, status, size, referrer, agent = parts
    method, target, _ = request.split()
    path, _, query = target.partition("?")
    arguments = dict(map(unquote, pair.split("=", 1)) for pair in query.split("&") if pair)
    return {
        "host": host, "user": None if user == "-" else user, "time": Stamp.parse(when), "method": method, "path": path, "query": arguments,
        "status": int(status), "size": 0 if size == "-" else int(size), "agent": agent,
    }


def parse_csv(text):
    rows, row, field, i, quoted = [], [], [], 0, False
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1 : i + 2] == '"':
                field.append('"')
                i += 1
            elif c == '"':
                quoted = False
            else:
                field.append(c)
        elif c == '"':
            quoted = True
        elif c in ",\n":
            row.append("".join(field))
            field = []
            if c == "\n":
                rows.append(row)
                row = []
        else:
            field.append(c)
        i += 1
    if quoted:
        raise ParseProblem("unclosed quote")
    header, *body = rows
    return [dict(zip(header, r, strict=True)) for r in body]


class Query:
    """A lazy pipeline over dicts."""

    def __init__(self, source):
        self.source = source

    def __iter__(self):
        return iter(self.source)

    def where(self, test=None, /, **equal):
        return Query(r for r in self if (test is None or test(r)) and all(r.get(k) == v for k, v in equal.items()))

    def extend(self, **new):
        return Query({**r, **{k: f(r) for k, f in new.items()}} for r in self)

    def join(self, other, on, keep=False):
        left, right = on
        index = {}
        for r in other:
            index.setdefault(r[right], []).append(r)

        def rows():
            for r in self:
                matches = index.get(r[left], [{}] if keep else [])
                for m in matches:
                    yield {**m, **r}

        return Query(rows())

    def group(self, *keys, **aggregates):
        groups = {}
        for r in self:
            groups.setdefault(tuple(k(r) if callable(k) else r[k] for k in keys), []).append(r)
        names = [k.__name__ if callable(k) else k for k in keys]
        return Query({**dict(zip(names, key)), **{n: f(rows) for n, f in aggregates.items()}} for key, rows in groups.items())

    def order(self, key, reverse=False):
        return Query(sorted(self, key=key if callable(key) else lambda r: r[key], reverse=reverse))

    def limit(self, n):
        def rows():
            for i, r in enumerate(self):
                if i == n:
                    return
                yield r

        return Query(rows())

    def select(self, *names):
        return Query({n: r.get(n) for n in names} for r in self)

    def table(self):
        rows = [{k: "" if v is None else f"{v:.2f}" if isinstance(v, float) else str(v) for k, v in r.items()} for r in self]
        if not rows:
            return "(no rows)"
        widths = {k: max(len(k), *(len(r[k]) for r in rows)) for k in rows[0]}
        lines = [" ".join(k.ljust(w) for k, w in widths.items())] + [" ".join(r[k].ljust(w) for k, w in widths.items()) for r in rows]
        return "\n".join(line.rstrip() for line in lines)


def count(rows):
    return len(rows)


def total(name):
    return lambda rows: sum(r[name] for r in rows)


def mean(name):
    return lambda rows: math.fsum(r[name] for r in rows) / len(rows)


def distinct(name):
    return lambda rows: len({r[name] for r in rows})


def percentile(name, p):
    def f(rows):
        values = sorted(r[name] for r in rows)
        at = (len(values) - 1) * p
        low = int(at)
        return values[low] + (values[min(low + 1, len(values) - 1)] - values[low]) * (at - low)

    return f


def main():
    good, bad = [], []
    for number, line in enumerate(LOG.splitlines(), 1):
        try:
            good.append(parse_line(line))
        except ParseProblem as e:
            bad.append((number, str(e), type(e.__cause__).__name__))
    print(len(good), "lines read,", bad)
    users = parse_csv(USERS)
    print(users[2], [len(u) for u in users])

    def hour(r):
        return format(r["time"], "%a %H:00")

    def family(r):
        return f"{r['status'] // 100}xx"

    log = lambda: Query(good)
    print(log().group(family, requests=count, bytes=total("size"), hosts=distinct("host")).order("family").table())
    print(log().group(hour, requests=count, mean=mean("size"), median=percentile("size", 0.5), p90=percentile("size", 0.9)).table())
    print(log().where(lambda r: r["status"] < 400, method="GET").group("path", hits=count).order(lambda r: (-r["hits"], r["path"])).limit(2).table())
    report = log().where(lambda r: r["user"]).join(users, on=("user", "name"), keep=True).group("user", "full name", "plan", requests=count, bytes=total("size")) if False else (
        log().where(lambda r: r["user"]).group("user", requests=count, bytes=total("size")).join(users, on=("user", "name")).extend(over=lambda r: bool(r["limit"]) and r["bytes"] > int(r["limit"]))
    )
    print(report.select("user", "plan", "requests", "bytes", "over").order("user").table())
    print([r["query"] for r in log() if r["query"]])
    sessions, last = {}, {}
    for r in sorted(good, key=lambda r: r["time"]):
        who = r["host"]
        if who not in last or r["time"] - last[who] > 1800:
            sessions.setdefault(who, []).append(0)
        sessions[who][-1] += 1
        last[who] = r["time"]
    print(sessions)
    first, final = min(r["time"] for r in good), max(r["time"] for r in good)
    print(f"{first} to {final:%d.%m.%Y at %H:%M} ({(final - first) / 3600:.1f} hours, 100%{'':>2}sure)", first.weekday)
    print([str(Stamp(*d)) for d in ((1970, 1, 1), (2000, 2, 29), (1969, 12, 31))], [Stamp(*d).seconds for d in ((1970, 1, 1), (2000, 3, 1), (1969, 12, 31), (2038, 1, 19, 3, 14, 8))])
    for text in ("1/Foo/2024:1:2:3", "x", "32/Jan/2024:0:0:0", "1/Jan/24x:0:0:0"):
        try:
            print(Stamp.parse(text))
        except ParseProblem as e:
            print(e)
    for text in ('a,b\n1\n', 'a,b\n"x,1\n', "a\n1,2\n"):
        try:
            print(parse_csv(text))
        except ValueError as e:
            print(type(e).__name__, e)
    print(Query([]).table(), Query([{"a": 1}]).where(a=2).table())


main()
