"""A JSON parser and writer in plain Python: recursive descent over characters, dicts and lists."""

# quick: 2
import sys
import time


class JSONError(ValueError):
    def __init__(self, message, position):
        super().__init__(f"{message} at {position}")
        self.position = position


ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class Parser:
    def __init__(self, text):
        self.text = text
        self.position = 0

    def parse(self):
        value = self.value()
        self.skip_space()
        if self.position != len(self.text):
            raise JSONError("extra data", self.position)
        return value

    def skip_space(self):
        text = self.text
        while self.position < len(text) and text[self.position] in " \t\r\n":
            self.position += 1

    def peek(self):
        self.skip_space()
        if self.position >= len(self.text):
            raise JSONError("unexpected end", self.position)
        return self.text[self.position]

    def expect(self, character):
        if self.peek() != character:
            raise JSONError(f"expected {character!r}", self.position)
        self.position += 1

    def value(self):
        character = self.peek()
        if character == "{":
            return self.object()
        if character == "[":
            return self.array()
        if character == '"':
            return self.string()
        if character == "-" or character.isdigit():
            return self.number()
        for word, value in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.position):
                self.position += len(word)
                return value
        raise JSONError("unexpected character", self.position)

    def object(self):
        result = {}
        self.expect("{")
        if self.peek() == "}":
            self.position += 1
            return result
        while True:
            if self.peek() != '"':
                raise JSONError("expected a key", self.position)
            key = self.string()
            self.expect(":")
            result[key] = self.value()
            if self.peek() == ",":
                self.position += 1
                continue
            self.expect("}")
            return result

    def array(self):
        result = []
        self.expect("[")
        if self.peek() == "]":
            self.position += 1
            return result
        while True:
            result.append(self.value())
            if self.peek() == ",":
                self.position += 1
                continue
            self.expect("]")
            return result

    def string(self):
        text = self.text
        start = self.position
        self.position += 1
        pieces = []
        while True:
            if self.position >= len(text):
                raise JSONError("unterminated string", start)
            character = text[self.position]
            self.position += 1
            if character == '"':
                return "".join(pieces)
            if character == "\\":
                character = text[self.position]
                self.position += 1
                if character == "u":
                    pieces.append(chr(int(text[self.position : self.position + 4], 16)))
                    self.position += 4
                elif character in ESCAPES:
                    pieces.append(ESCAPES[character])
                else:
                    raise JSONError("bad escape", self.position)
            else:
                pieces.append(character)

    def number(self):
        text = self.text
        start = self.position
        while self.position < len(text) and text[self.position] in "+-.eE0123456789":
            self.position += 1
        literal = text[start : self.position]
        try:
            if "." in literal or "e" in literal or "E" in literal:
                return float(literal)
            return int(literal)
        except ValueError:
            raise JSONError("bad number", start) from None


def quote(text):
    pieces = ['"']
    for character in text:
        if character == '"' or character == "\\":
            pieces.append("\\" + character)
        elif character == "\n":
            pieces.append("\\n")
        elif character < " " or character > "~":
            pieces.append(f"\\u{ord(character):04x}")
        else:
            pieces.append(character)
    pieces.append('"')
    return "".join(pieces)


def write(value):
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, list):
        return "[" + ", ".join([write(item) for item in value]) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join([f"{quote(key)}: {write(item)}" for key, item in value.items()]) + "}"
    raise TypeError(f"cannot write {type(value).__name__}")


def make_document(size):
    return {
        "title": 'A "document"\nof the usual kind',
        "count": size,
        "items": [
            {
                "id": i,
                "name": f"item number {i}",
                "price": i * 1.25 + 0.5,
                "tags": ["red", "gr\u00fcn", "blue"][: i % 4],
                "parent": None if i % 3 else {"id": i // 3, "deep": [[i], [[i + 1]]]},
                "active": i % 2 == 0,
            }
            for i in range(size)
        ],
    }


def main(n):
    text = write(make_document(20))
    length = 0
    for _ in range(n):
        document = Parser(text).parse()
        again = write(document)
        if again != text:
            raise AssertionError("the document changed")
        length += len(again)
    errors = []
    for broken in ('{"a": }', "[1, 2", '"abc', "[1 2]", "01e"):
        try:
            Parser(broken).parse()
        except JSONError as error:
            errors.append(error.position)
    return length, errors


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
