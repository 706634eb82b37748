"""A tokenizer for a small C-like language: character classes, keywords, tokens as objects, line counting."""

# quick: 2
import sys
import time

KEYWORDS = {"if", "else", "while", "for", "return", "int", "float", "char", "void", "break"}
TWO = {"==", "!=", "<=", ">=", "&&", "||", "++", "--", "+=", "-=", "->"}

SOURCE = """
/* Quicksort, and some noise around it. */
void sort(int *items, int low, int high) {
    int i = low, j = high;
    int pivot = items[(low + high) / 2];   // the middle
    while (i <= j) {
        while (items[i] < pivot) { i++; }
        while (items[j] > pivot) { j--; }
        if (i <= j) {
            int swap = items[i];
            items[i++] = items[j];
            items[j--] = swap;
        }
    }
    if (low < j) { sort(items, low, j); }
    if (i < high) { sort(items, i, high); }
}

float mean(float *values, int count) {
    float total = 0.0;
    for (int k = 0; k < count; k += 1) { total += values[k] * 1.5e2; }
    print("total: \\"%f\\" of %d\\n", total, count);
    return count != 0 && total >= 0.25 ? total / count : -1;
}
"""


class Token:
    __slots__ = ("kind", "text", "line", "column")

    def __init__(self, kind, text, line, column):
        self.kind = kind
        self.text = text
        self.line = line
        self.column = column


class Tokenizer:
    def __init__(self, source):
        self.source = source
        self.at = 0
        self.line = 1
        self.line_start = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.skip_blank()
        if self.at >= len(self.source):
            raise StopIteration
        start = self.at
        first = self.source[start]
        if first.isalpha() or first == "_":
            text = self.take(lambda c: c.isalnum() or c == "_")
            kind = "keyword" if text in KEYWORDS else "name"
        elif first.isdigit():
            text = self.take_number()
            kind = "number"
        elif first == '"':
            text = self.take_string()
            kind = "string"
        else:
            text = self.source[start : start + 2]
            if text not in TWO:
                text = first
            self.at += len(text)
            kind = "operator"
        return Token(kind, text, self.line, start - self.line_start + 1)

    def skip_blank(self):
        source = self.source
        while self.at < len(source):
            character = source[self.at]
            if character == "\n":
                self.at += 1
                self.line += 1
                self.line_start = self.at
            elif character in " \t\r":
                self.at += 1
            elif source.startswith("//", self.at):
                while self.at < len(source) and source[self.at] != "\n":
                    self.at += 1
            elif source.startswith("/*", self.at):
                end = source.index("*/", self.at)
                self.line += source.count("\n", self.at, end)
                self.at = end + 2
            else:
                return

    def take(self, accepts):
        start = self.at
        while self.at < len(self.source) and accepts(self.source[self.at]):
            self.at += 1
        return self.source[start : self.at]

    def take_number(self):
        text = self.take(str.isdigit)
        if self.at < len(self.source) and self.source[self.at] == ".":
            self.at += 1
            text += "." + self.take(str.isdigit)
        if self.at < len(self.source) and self.source[self.at] in "eE":
            self.at += 1
            text += "e" + self.take(str.isdigit)
        return text

    def take_string(self):
        start = self.at
        self.at += 1
        while self.source[self.at] != '"':
            self.at += 2 if self.source[self.at] == "\\" else 1
        self.at += 1
        return self.source[start : self.at]


def main(n):
    counts = {}
    checksum = 0
    for _ in range(n):
        for token in Tokenizer(SOURCE):
            counts[token.kind] = counts.get(token.kind, 0) + 1
            checksum = (checksum * 17 + token.line * 100 + token.column + len(token.text)) % 1000003
    return sorted(counts.items()), checksum


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
