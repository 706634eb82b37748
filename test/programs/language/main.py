"""Quill: a small dynamic language with closures, classes and exceptions, compiled to bytecode for a stack machine.

Modules: tokens, tree, parser, compiler, machine, errors. This one runs programs and shows what they do and where they fail.
"""

from compiler import compile_program
from errors import QuillError, QuillRuntimeError
from machine import Machine
from parser import Parser
from tokens import Scanner

PROGRAMS = {
    "closures": """
        fun counter(step) {
            let n = 0;
            return { "up": fun() { n += step; return n; }, "get": fun() -> n };
        }
        let a = counter(1);
        let b = counter(10);
        a["up"](); a["up"](); b["up"]();
        print a["get"](), b["get"]();
        let fs = [];
        for i in 0..3 { push(fs, fun() -> i * i); }
        print map(fs, fun(f) -> f());
        fun compose(f, g) -> fun(x) -> f(g(x));
        print compose(fun(x) -> x + 1, fun(x) -> x * 2)(5);
        fun outer() { fun middle() { fun inner() { a = "changed"; return depth + 1; } return inner(); } let depth = 1; return 2; }
        print outer(), type(a);
    """,
    "classes": """
        class Shape {
            init(name) { this.name = name; }
            area() -> 0
            text() -> "\\(this.name) of area \\(this.area())"
        }
        class Square < Shape {
            init(side) { super.init("square"); this.side = side; }
            area() -> this.side * this.side
        }
        class Named < Square {
            text() { return "*" + super.text() + "*"; }
        }
        let shapes = [Shape("nothing"), Square(3), Named(2.5)];
        for s in shapes { print s, type(s); }
        let area = shapes[1].area;
        shapes[1].side = 10;
        print area(), Square, area;
        class Stack {
            init() { this.items = []; }
            push(x) { push(this.items, x); return this; }
            pop() -> pop(this.items)
        }
        print Stack().push(1).push(2).push("three").pop();
        fun local_class() { class Inner { get() -> "inner" } return Inner(); }
        print local_class().get();
    """,
    "exceptions": """
        fun risky(n) {
            if n == 0 { throw "zero"; }
            if n == 1 { throw {"code": 42}; }
            if n == 2 { return 1 / 0; }
            if n == 3 { return missing; }
            return "fine";
        }
        for i in 0..5 {
            try { print i, risky(i); } catch e { print i, "caught", e; }
        }
        fun nested() {
            try { try { throw 1; } catch e { throw e + 1; } } catch e { return e + 10; }
        }
        print nested();
        let n = 0;
        while true {
            n += 1;
            try {
                if n < 3 { continue; }
                if n == 5 { break; }
                throw n;
            } catch e { print "in loop", e; }
        }
        print n;
        fun deep(n) { if n == 0 { throw "from the deep"; } return deep(n - 1); }
        try { deep(50); } catch e { print e; }
        fun forever() { return forever(); }
        try { forever(); } catch e { print e; }
    """,
    "algorithms": """
        fun fib(n) -> n < 2 ? n : fib(n - 1) + fib(n - 2)
        print fib(15);
        fun primes(limit) {
            let sieve = [true] * limit;
            let out = [];
            for i in 2..limit {
                if sieve[i] {
                    push(out, i);
                    let j = i * i;
                    while j < limit { sieve[j] = false; j += i; }
                }
            }
            return out;
        }
        print primes(60);
        let words = ["pear", "fig", "apple", "kiwi"];
        print sort(words, fun(a, b) -> a < b), sort(words, fun(a, b) -> len(a) < len(b));
        let counts = {};
        for c in "mississippi" { counts[c] = c in counts ? counts[c] + 1 : 1; }
        print counts, keys(counts);
        print join(filter(map(1..10, fun(x) -> x * x), fun(x) -> x % 2 == 0), "-");
        fun hanoi(n, a, b, c) -> n == 0 ? 0 : hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
        print hanoi(6, "a", "b", "c");
        let matrix = map(0..3, fun(i) -> map(0..3, fun(j) -> i == j ? 1 : 0));
        matrix[1][2] = 7;
        print matrix, nil, true, 2.0, 1.5, -3, not nil, nil or "default", false and missing, 1 == 1.0, "1" == 1;
        print 7 % 3, 7 / 2, "ab" * 3, "a" + "b", 0..4, len, type(type), floor(3.7), num("42") + num("0.5"), ord("A"), chr(97);
    """,
}

FAILURES = [
    "let x = ;", "print 1", "if true { print 1;", "1 = 2;", 'print "abc', "fun f(a, a) {}", "break;", "return 1;", "print this;", "let $ = 1;", 'print "\\q";', 'print "\\(1 + )";', 'print "\\(1";',
    "print missing;", "missing = 1;", "print 1 + nil;", 'print -"a";', "print [1][5];", 'print {"a": 1}["b"];', "print 1[0];", "nil();", "fun f(a) {} f();", "len();", "len(5);", "class A < 5 {}", "class A {} A().x;", "(5).x = 1;",
    "for x in 5 {}", "throw [1, \"two\"];", "fun a() { b(); } fun b() { c(); }\nfun c() {\n  throw \"deep\"; }\na();", "class A { m() { super.m(); } } A().m();", "let l = [3, 1]; sort(l, fun(a, b) -> a < nil);", "map([1, 2], fun(x) {\n  throw x; });", "print 1 < \"a\";", "print 1 in 5;", "let t = []; t[0] = 1;", "print 1..2.5;", "print 5 % 0;",
]


def main():
    print(*Scanner('let x = 1.5 + "a\\tb"; # comment'))
    tree = Parser("fun f(x) { return x * 2 + 1 > 3 ? [x, {1: nil}] : f(-x)[0].y; }").program()
    print(*tree)
    code = compile_program(Parser("let k = 2 * 3 + 1; fun add(n) -> fun(m) -> n + m + k; if add(1)(2) > 5 or false { print \"\\(k)!\"; }").program())
    print(*code.dump(), sep="\n")
    for title, source in PROGRAMS.items():
        print(f"--- {title}")
        machine = Machine(print)
        machine.run(compile_program(Parser(source).program()))
        top = sorted(machine.calls.items(), key=lambda item: (-item[1], item[0]))[:3]
        print(f"{machine.executed} instructions, calls: {', '.join(f'{n} {c}' for n, c in top)}")
    print("--- failures")
    for source in FAILURES:
        try:
            Machine(print).run(compile_program(Parser(source).program()))
            print("no error:", source)
        except QuillRuntimeError as e:
            print(e, f"[{type(e.__cause__).__name__}]" if e.__cause__ else "")
        except QuillError as e:
            print(e)


if __name__ == "__main__":
    main()
