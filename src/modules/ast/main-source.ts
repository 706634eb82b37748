/**
 * The command `python -m ast`: `ast.main`. Written for this project after CPython's documentation and behaviour; what it says about its options is what `argparse` says, which is not
 * there. Part of the app-level code of the module `ast`.
 */
export const AST_MAIN = `
class _Options:
    # Name of the value, option strings, what stands for the argument (None: it takes none), and what the help says.
    KNOWN = (
        ('help', ('-h', '--help'), None, 'show this help message and exit'),
        ('mode', ('-m', '--mode'), '{exec,single,eval,func_type}', 'specify what kind of code must be parsed'),
        ('no_type_comments', ('--no-type-comments',), None, "don't add information about type comments"),
        ('include_attributes', ('-a', '--include-attributes'), None,
         'include attributes such as line numbers and column\\n offsets'),
        ('indent', ('-i', '--indent'), 'INDENT', 'indentation of nodes (number of spaces)'),
        ('feature_version', ('--feature-version',), 'VERSION', 'Python version in the format 3.x (for example, 3.10)'),
        ('optimize', ('-O', '--optimize'), 'LEVEL', 'optimization level for parser (default -1)'),
        ('show_empty', ('--show-empty',), None, 'show empty lists and fields in dump output'),
    )
    WIDTH = 78
    HELP_COLUMN = 24

    def __init__(self):
        self.infile = '-'
        self.mode = 'exec'
        self.indent = 3
        self.optimize = -1
        self.feature_version = None
        self.help = self.no_type_comments = self.include_attributes = self.show_empty = False
        spec = getattr(_sys.modules.get('__main__'), '__spec__', None)
        self.prog = _basename(_sys.argv[0]) if spec is None else f'{_basename(_sys.executable)} -m {spec.name}'

    def usage(self):
        parts = [f'[{strings[0]}]' if argument is None else f'[{strings[0]} {argument}]'
                 for _, strings, argument, _ in self.KNOWN]
        head = f'usage: {self.prog}'
        hangs = len(head) <= 0.75 * self.WIDTH
        indent = ' ' * (len(head) + 1 if hangs else len('usage: '))
        lines = [head] if hangs else [head, indent[:-1]]
        for part in parts:
            if len(lines[-1]) + 1 + len(part) > self.WIDTH:
                lines.append(indent[:-1])
            lines[-1] += f' {part}'
        return '\\n'.join([*lines, f'{indent}[infile]', ''])

    def help_text(self):
        entries = []
        for _, strings, argument, about in self.KNOWN:
            head = '  ' + ', '.join(strings) + ('' if argument is None else f' {argument}')
            entries.append(self.entry(head, about))
        return (f'{self.usage()}\\npositional arguments:\\n{self.entry("  infile", "the file to parse; defaults to stdin")}'
                f'\\noptions:\\n{"".join(entries)}')

    def entry(self, head, about):
        column = ' ' * self.HELP_COLUMN
        head = head.ljust(self.HELP_COLUMN) if len(head) <= self.HELP_COLUMN - 2 else f'{head}\\n{column}'
        return head + about.replace('\\n ', f'\\n{column}') + '\\n'

    def error(self, message):
        print(f'{self.usage()}{self.prog}: error: {message}', file=_sys.stderr)
        raise SystemExit(2)

    def find(self, arg):
        """The options that an argument may mean, each with its string and what follows in the same argument; None: it is no option."""
        if len(arg) < 2 or arg[0] != '-':
            return None
        exact = {string: option for option in self.KNOWN for string in option[1]}
        name, equals, value = arg.partition('=')
        value = value if equals else None
        if arg in exact:
            return [(exact[arg], arg, None)]
        if name in exact:
            return [(exact[name], name, value)]
        if arg.startswith('--'):
            found = [(option, string, value) for string, option in exact.items() if string.startswith(name)]
        else:
            found = [(exact[arg[:2]], arg[:2], arg[2:])] if arg[:2] in exact else []
        if found:
            return found
        digits = arg[1:].replace('.', '', 1).replace('_', '')
        return None if digits.isdecimal() or ' ' in arg else []

    def parse(self, args):
        args = list(args)
        rest = []
        is_free = True
        while args:
            arg = args.pop(0)
            if arg == '--':
                words, args = args, []
            elif not (found := self.find(arg)) and found is not None:
                rest.append(arg)
                continue
            elif found is not None:
                if len(found) > 1:
                    names = ', '.join([string for _, string, _ in found])
                    self.error(f'ambiguous option: {arg} could match {names}')
                self.take(*found[0], args, rest)
                continue
            else:
                words = [arg]
            if words and is_free:
                self.infile = words.pop(0)
                is_free = False
            rest += words
        if rest:
            self.error(f'unrecognized arguments: {" ".join(rest)}')

    def take(self, option, string, value, args, rest):
        name, strings, argument, _ = option
        shown = f'argument {"/".join(strings)}'
        if argument is None:
            if value is not None:
                # Several options of one letter in one argument.
                if string.startswith('--') or value == '':
                    self.error(f'{shown}: ignored explicit argument {value!r}')
                self.do(name)
                if not (found := self.find(f'-{value}')):
                    rest.append(f'-{value}')
                else:
                    self.take(*found[0], args, rest)
                return
            self.do(name)
            return
        if value is None:
            if not args or args[0] == '--' or self.find(args[0]) is not None:
                self.error(f'{shown}: expected one argument')
            value = args.pop(0)
        if name in ('indent', 'optimize'):
            try:
                value = int(value)
            except ValueError:
                self.error(f'{shown}: invalid int value: {value!r}')
        elif name == 'mode' and value not in (modes := argument[1:-1].split(',')):
            self.error(f'{shown}: invalid choice: {value!r} (choose from {", ".join(modes)})')
        setattr(self, name, value)

    def do(self, name):
        if name == 'help':
            print(self.help_text(), end='', file=_sys.stdout)
            raise SystemExit(0)
        setattr(self, name, True)


import sys as _sys


def _basename(path):
    return path[path.rfind('/') + 1:]


def main(args=None):
    """The command: parse a file, or the standard input, and print its tree."""
    options = _Options()
    options.parse(_sys.argv[1:] if args is None else args)
    if options.infile == '-':
        name = '<stdin>'
        source = _sys.stdin.buffer.read()
    else:
        name = options.infile
        with open(name, 'rb') as infile:
            source = infile.read()
    version = None
    if options.feature_version:
        try:
            major, minor = map(int, options.feature_version.split('.', 1))
        except ValueError:
            options.error('Invalid format for --feature-version; expected format 3.x (for example, 3.10)')
        version = major, minor
    tree = parse(source, name, options.mode, type_comments=not options.no_type_comments, feature_version=version,
                 optimize=options.optimize)
    print(dump(tree, include_attributes=options.include_attributes, indent=options.indent, show_empty=options.show_empty))
`;
