"""A small stack machine: an assembler, a dispatch loop over if/elif and a table of bound methods."""

# quick: 100
import sys
import time

PROGRAM = """
        push 0
        store total
        load limit
        store i
loop:   load i
        jump_zero done
        load i
        call square
        load total
        add
        push 1000003
        mod
        store total
        load i
        push 1
        sub
        store i
        jump loop
square: dup
        mul
        return
done:   load total
        halt
"""


class Instruction:
    __slots__ = ("name", "operand")

    def __init__(self, name, operand):
        self.name = name
        self.operand = operand


def assemble(text):
    labels = {}
    rows = []
    for line in text.strip().split("\n"):
        label, colon, rest = line.partition(":")
        if colon:
            labels[label.strip()] = len(rows)
        else:
            rest = line
        rows.append(rest.split())
    program = []
    for name, *operands in rows:
        operand = operands[0] if operands else None
        if operand in labels:
            operand = labels[operand]
        elif operand is not None and operand.lstrip("-").isdigit():
            operand = int(operand)
        program.append(Instruction(name, operand))
    return program


def run_chain(program, variables):
    stack = []
    returns = []
    at = 0
    while True:
        instruction = program[at]
        name = instruction.name
        at += 1
        if name == "push":
            stack.append(instruction.operand)
        elif name == "load":
            stack.append(variables[instruction.operand])
        elif name == "store":
            variables[instruction.operand] = stack.pop()
        elif name == "add":
            right = stack.pop()
            stack[-1] += right
        elif name == "sub":
            right = stack.pop()
            stack[-1] -= right
        elif name == "mul":
            right = stack.pop()
            stack[-1] *= right
        elif name == "mod":
            right = stack.pop()
            stack[-1] %= right
        elif name == "dup":
            stack.append(stack[-1])
        elif name == "jump":
            at = instruction.operand
        elif name == "jump_zero":
            if stack.pop() == 0:
                at = instruction.operand
        elif name == "call":
            returns.append(at)
            at = instruction.operand
        elif name == "return":
            at = returns.pop()
        elif name == "halt":
            return stack.pop()
        else:
            raise RuntimeError(f"unknown instruction {name}")


class Halt(Exception):
    pass


class Machine:
    def __init__(self, program, variables):
        self.code = [(getattr(self, "do_" + each.name), each.operand) for each in program]
        self.variables = variables
        self.stack = []
        self.returns = []
        self.at = 0

    def run(self):
        code = self.code
        try:
            while True:
                action, operand = code[self.at]
                self.at += 1
                action(operand)
        except Halt:
            return self.stack.pop()

    def do_push(self, operand):
        self.stack.append(operand)

    def do_load(self, operand):
        self.stack.append(self.variables[operand])

    def do_store(self, operand):
        self.variables[operand] = self.stack.pop()

    def do_add(self, operand):
        right = self.stack.pop()
        self.stack.append(self.stack.pop() + right)

    def do_sub(self, operand):
        right = self.stack.pop()
        self.stack.append(self.stack.pop() - right)

    def do_mul(self, operand):
        right = self.stack.pop()
        self.stack.append(self.stack.pop() * right)

    def do_mod(self, operand):
        right = self.stack.pop()
        self.stack.append(self.stack.pop() % right)

    def do_dup(self, operand):
        self.stack.append(self.stack[-1])

    def do_jump(self, operand):
        self.at = operand

    def do_jump_zero(self, operand):
        if self.stack.pop() == 0:
            self.at = operand

    def do_call(self, operand):
        self.returns.append(self.at)
        self.at = operand

    def do_return(self, operand):
        self.at = self.returns.pop()

    def do_halt(self, operand):
        raise Halt


def main(n):
    program = assemble(PROGRAM)
    chain = run_chain(program, {"limit": n})
    table = Machine(program, {"limit": n}).run()
    if chain != table:
        raise AssertionError("the machines differ")
    return chain


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 60000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
