/** The expressions, patterns and parts of statements of `ast.unparse`: see unparse-source.ts. */
export const AST_UNPARSE_EXPRESSIONS = `
# How tightly a construct binds, loosest first.
_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _BOR, _BXOR, _BAND, _SHIFT, _ARITH, _TERM, _FACTOR, _POWER, \\
    _AWAIT, _ATOM = range(1, 19)

_BINARY = {'Add': ('+', _ARITH), 'Sub': ('-', _ARITH), 'Mult': ('*', _TERM), 'MatMult': ('@', _TERM), 'Div': ('/', _TERM),
           'Mod': ('%', _TERM), 'FloorDiv': ('//', _TERM), 'LShift': ('<<', _SHIFT), 'RShift': ('>>', _SHIFT),
           'BitOr': ('|', _BOR), 'BitXor': ('^', _BXOR), 'BitAnd': ('&', _BAND), 'Pow': ('**', _POWER)}
_UNARY = {'Invert': ('~', _FACTOR), 'Not': ('not ', _NOT), 'UAdd': ('+', _FACTOR), 'USub': ('-', _FACTOR)}
_COMPARE = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not',
            'In': 'in', 'NotIn': 'not in'}
_BOOLEAN = {'And': ('and', _AND), 'Or': ('or', _OR)}

_TRIPLE = ('"""', "'''")
_QUOTES = ("'", '"', *_TRIPLE)
# A literal that is too large for a float.
_INFINITY = '1e309'


def _escaped(text, spaces):
    """With backslashes for what cannot be seen; spaces: for line ends and tabs, too."""
    return ''.join([
        repr(c)[1:-1] if (c == '\\\\' or not c.isprintable()) and (spaces or c not in '\\n\\t') else c for c in text
    ])


def _literal_body(text, quotes, spaces=False):
    """What stands between the quotes, and the quotes of those given that will do."""
    body = _escaped(text, spaces)
    fitting = [q for q in quotes if q not in body and (len(q) == 3 or '\\n' not in body)]
    if not fitting:
        shown = repr(text)
        return shown[1:-1], [next((q for q in quotes if shown[0] in q), shown[0])]
    if body:
        last = body[-1]
        fitting.sort(key=lambda q: q[0] == last)
        if fitting[0][0] == last:
            body = body[:-1] + '\\\\' + last
    return body, fitting


def _quoted(text, quotes):
    body, fitting = _literal_body(text, quotes)
    return fitting[0] + body + fitting[0]


def _joined(parts):
    """The text of an f-string without its prefix; the parts are texts and whether they are constants."""
    quotes = list(_QUOTES)
    bodies = []
    for text, is_constant in parts:
        if is_constant:
            text, fitting = _literal_body(text, quotes, True)
            if not any([q in quotes for q in fitting]):
                return _joined_by_repr(parts)
            quotes = fitting
        else:
            if '\\n' in text:
                quotes = [q for q in quotes if len(q) == 3]
            quotes = [q for q in quotes if q not in text] or quotes
        bodies.append(text)
    return quotes[0] + ''.join(bodies) + quotes[0]


def _joined_by_repr(parts):
    # The quote makes repr use the other kind.
    bodies = [repr('"' + text)[2:-1] if is_constant else text for text, is_constant in parts]
    return "'''" + ''.join(bodies) + "'''"


def _parenthesized(text, needed):
    return f'({text})' if needed else text


class _ExpressionText:
    def expr(self, node, level=_TEST):
        """The text of an expression, in a place that binds that tightly."""
        method = getattr(self, 'expr_' + node.__class__.__name__, None)
        if method is not None:
            return method(node, level)
        # Other nodes are no text; what is no node has no fields.
        node._fields
        return ''

    def listed(self, nodes):
        return ', '.join([self.expr(node) for node in nodes])

    def items(self, nodes):
        return self.listed(nodes) + (',' if len(nodes) == 1 else '')

    def expr_Expression(self, node, level):
        return self.expr(node.body)

    def expr_FunctionType(self, node, level):
        return f'({self.listed(node.argtypes)}) -> {self.expr(node.returns)}'

    def expr_NamedExpr(self, node, level):
        return _parenthesized(f'{self.expr(node.target, _ATOM)} := {self.expr(node.value, _ATOM)}', level > _NAMED)

    def expr_Await(self, node, level):
        value = ' ' + self.expr(node.value, _ATOM) if node.value else ''
        return _parenthesized('await' + value, level > _AWAIT)

    def expr_Yield(self, node, level):
        value = ' ' + self.expr(node.value, _ATOM) if node.value else ''
        return _parenthesized('yield' + value, level > _YIELD)

    def expr_YieldFrom(self, node, level):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        return _parenthesized('yield from ' + self.expr(node.value, _ATOM), level > _YIELD)

    def expr_Name(self, node, level):
        return node.id

    def constant(self, value):
        text = repr(value)
        if isinstance(value, (float, complex)):
            text = text.replace('inf', _INFINITY).replace('nan', f'({_INFINITY}-{_INFINITY})')
        return text

    def expr_Constant(self, node, level):
        value = node.value
        if isinstance(value, tuple):
            comma = ',' if len(value) == 1 else ''
            return f'({', '.join([self.constant(item) for item in value])}{comma})'
        if value is ...:
            return '...'
        return ('u' if node.kind == 'u' else '') + self.constant(value)

    # Strings with fields.

    def string(self, values, prefix):
        return prefix + _joined([(self.piece(value), isinstance(value, Constant)) for value in values])

    def expr_JoinedStr(self, node, level):
        return self.string(node.values, 'f')

    def expr_TemplateStr(self, node, level):
        return self.string(node.values, 't')

    def piece(self, node, in_spec=False):
        if isinstance(node, JoinedStr):
            return ''.join([self.piece(value, in_spec) for value in node.values])
        if isinstance(node, Constant) and isinstance(node.value, str):
            text = node.value.replace('{', '{{').replace('}', '}}')
            if in_spec:
                for plain, escaped in (('\\\\', '\\\\\\\\'), ("'", "\\\\'"), ('"', '\\\\"'), ('\\n', '\\\\n')):
                    text = text.replace(plain, escaped)
            return text
        if isinstance(node, (FormattedValue, Interpolation)):
            return self.expr(node)
        raise ValueError(f'Unexpected node inside JoinedStr, {node!r}')

    def field(self, node, text):
        # Two braces would be a brace.
        space = ' ' if text.startswith('{') else ''
        conversion = f'!{chr(node.conversion)}' if node.conversion != -1 else ''
        spec = ':' + self.piece(node.format_spec, True) if node.format_spec else ''
        return f'{{{space}{text}{conversion}{spec}}}'

    def expr_FormattedValue(self, node, level):
        return self.field(node, self.expr(node.value, _OR))

    def expr_Interpolation(self, node, level):
        return self.field(node, self.expr(node.value, _OR) if node.str is None else node.str)

    # Displays and comprehensions.

    def expr_List(self, node, level):
        return f'[{self.listed(node.elts)}]'

    def expr_Set(self, node, level):
        return '{' + (self.listed(node.elts) if node.elts else '*()') + '}'

    def expr_Tuple(self, node, level):
        return _parenthesized(self.items(node.elts), not node.elts or level > _TUPLE)

    def entry(self, key, value):
        return '**' + self.expr(value, _BOR) if key is None else f'{self.expr(key)}: {self.expr(value)}'

    def expr_Dict(self, node, level):
        return '{' + ', '.join([self.entry(key, value) for key, value in zip(node.keys, node.values)]) + '}'

    def generators(self, node):
        return ''.join([self.expr(generator) for generator in node.generators])

    def expr_ListComp(self, node, level):
        return f'[{self.expr(node.elt)}{self.generators(node)}]'

    def expr_GeneratorExp(self, node, level):
        return f'({self.expr(node.elt)}{self.generators(node)})'

    def expr_SetComp(self, node, level):
        return '{' + self.expr(node.elt) + self.generators(node) + '}'

    def expr_DictComp(self, node, level):
        return '{' + f'{self.expr(node.key)}: {self.expr(node.value)}{self.generators(node)}' + '}'

    def expr_comprehension(self, node, level):
        conditions = ''.join([' if ' + self.expr(condition, _OR) for condition in node.ifs])
        head = ' async for ' if node.is_async else ' for '
        return f'{head}{self.expr(node.target, _TUPLE)} in {self.expr(node.iter, _OR)}{conditions}'

    # Operators.

    def expr_IfExp(self, node, level):
        text = f'{self.expr(node.body, _OR)} if {self.expr(node.test, _OR)} else {self.expr(node.orelse, _TEST)}'
        return _parenthesized(text, level > _TEST)

    def expr_UnaryOp(self, node, level):
        operator, own = _UNARY[node.op.__class__.__name__]
        return _parenthesized(operator + self.expr(node.operand, own), level > own)

    def expr_BinOp(self, node, level):
        operator, own = _BINARY[node.op.__class__.__name__]
        left, right = (own + 1, own) if operator == '**' else (own, own + 1)
        text = f'{self.expr(node.left, left)} {operator} {self.expr(node.right, right)}'
        return _parenthesized(text, level > own)

    def expr_BoolOp(self, node, level):
        operator, own = _BOOLEAN[node.op.__class__.__name__]
        values = [self.expr(value, min(own + i, _ATOM)) for i, value in enumerate(node.values, 1)]
        return _parenthesized(f' {operator} '.join(values), level > own)

    def expr_Compare(self, node, level):
        text = self.expr(node.left, _BOR)
        for operator, operand in zip(node.ops, node.comparators):
            text += f' {_COMPARE[operator.__class__.__name__]} {self.expr(operand, _BOR)}'
        return _parenthesized(text, level > _CMP)

    def expr_Attribute(self, node, level):
        # 1.real would be a float.
        is_int = isinstance(node.value, Constant) and isinstance(node.value.value, int)
        return f'{self.expr(node.value, _ATOM)}{' ' if is_int else ''}.{node.attr}'

    def expr_Call(self, node, level):
        return f'{self.expr(node.func, _ATOM)}({self.listed([*node.args, *node.keywords])})'

    def expr_Subscript(self, node, level):
        index = node.slice
        bare = isinstance(index, Tuple) and index.elts
        return f'{self.expr(node.value, _ATOM)}[{self.items(index.elts) if bare else self.expr(index)}]'

    def expr_Starred(self, node, level):
        return '*' + self.expr(node.value, _BOR)

    def expr_Slice(self, node, level):
        lower = self.expr(node.lower) if node.lower else ''
        upper = self.expr(node.upper) if node.upper else ''
        return f'{lower}:{upper}' + (':' + self.expr(node.step) if node.step else '')

    def expr_Lambda(self, node, level):
        arguments = self.expr(node.args)
        text = f'lambda{' ' if arguments else ''}{arguments}: {self.expr(node.body, _TEST)}'
        return _parenthesized(text, level > _TEST)

    # Parts of functions, calls and statements.

    def expr_arg(self, node, level):
        return node.arg + (f': {self.expr(node.annotation)}' if node.annotation else '')

    def with_default(self, arg, default):
        return self.expr(arg) + ('=' + self.expr(default) if default else '')

    def expr_arguments(self, node, level):
        positional = node.posonlyargs + node.args
        defaults = [None] * (len(positional) - len(node.defaults)) + node.defaults
        parts = [self.with_default(arg, default) for arg, default in zip(positional, defaults)]
        if node.posonlyargs:
            parts.insert(len(node.posonlyargs), '/')
        if node.vararg or node.kwonlyargs:
            parts.append('*' + (self.expr(node.vararg) if node.vararg else ''))
        parts += [self.with_default(arg, default) for arg, default in zip(node.kwonlyargs, node.kw_defaults)]
        if node.kwarg:
            parts.append('**' + self.expr(node.kwarg))
        return ', '.join(parts)

    def expr_keyword(self, node, level):
        return ('**' if node.arg is None else node.arg + '=') + self.expr(node.value)

    def expr_alias(self, node, level):
        return node.name + (' as ' + node.asname if node.asname else '')

    def expr_withitem(self, node, level):
        return self.expr(node.context_expr) + (' as ' + self.expr(node.optional_vars) if node.optional_vars else '')

    def type_param(self, name, node):
        return name + (' = ' + self.expr(node.default_value) if node.default_value else '')

    def expr_TypeVar(self, node, level):
        return self.type_param(node.name + (': ' + self.expr(node.bound) if node.bound else ''), node)

    def expr_TypeVarTuple(self, node, level):
        return self.type_param('*' + node.name, node)

    def expr_ParamSpec(self, node, level):
        return self.type_param('**' + node.name, node)

    # Patterns.

    def expr_MatchValue(self, node, level):
        return self.expr(node.value)

    def expr_MatchSingleton(self, node, level):
        return self.constant(node.value)

    def expr_MatchSequence(self, node, level):
        return f'[{self.listed(node.patterns)}]'

    def expr_MatchStar(self, node, level):
        return '*' + ('_' if node.name is None else node.name)

    def expr_MatchMapping(self, node, level):
        parts = [self.entry(key, pattern) for key, pattern in zip(node.keys, node.patterns, strict=True)]
        if node.rest is not None:
            parts.append('**' + node.rest)
        return '{' + ', '.join(parts) + '}'

    def expr_MatchClass(self, node, level):
        parts = [self.expr(pattern) for pattern in node.patterns]
        parts += [f'{name}={self.expr(pattern)}' for name, pattern in zip(node.kwd_attrs, node.kwd_patterns, strict=True)]
        return f'{self.expr(node.cls, _ATOM)}({', '.join(parts)})'

    def expr_MatchAs(self, node, level):
        if node.name is None:
            return '_'
        if node.pattern is None:
            return node.name
        return _parenthesized(f'{self.expr(node.pattern, _BOR)} as {node.name}', level > _TEST)

    def expr_MatchOr(self, node, level):
        return _parenthesized(' | '.join([self.expr(pattern, _BXOR) for pattern in node.patterns]), level > _BOR)
`;
