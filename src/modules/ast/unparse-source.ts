/**
 * `ast.unparse`, a part of the module `ast` (see source.ts): expressions become text by methods that are told how tightly their place binds, statements become lines.
 */
import { AST_UNPARSE_EXPRESSIONS } from "./unparse-expressions-source.ts";

export const AST_UNPARSE = `
# Source text of trees.

${AST_UNPARSE_EXPRESSIONS}


class _Unparser(_ExpressionText):
    def __init__(self):
        self.parts = []
        self.indent = 0
        self.ignores = {}
        self.star = False
        self.interactive = False

    def text(self, node):
        """The whole text of a node of any kind."""
        method = getattr(self, 'stmt_' + node.__class__.__name__, None)
        if method is None:
            return self.expr(node)
        method(node)
        return ''.join(self.parts)

    def newline(self):
        if self.parts:
            self.parts.append('\\n')

    def line(self, text='', simple=False):
        """Begin a line; a simple statement of interactive input stands in the line of the one before."""
        if simple and self.interactive and not self.indent:
            if self.parts:
                self.parts.append('; ')
        else:
            self.newline()
            text = '    ' * self.indent + text
        self.parts.append(text)

    def statements(self, body):
        for node in body:
            method = getattr(self, 'stmt_' + node.__class__.__name__, None)
            if method is None:
                self.parts.append(self.expr(node))
            else:
                method(node)

    def block(self, head, body, extra=None):
        self.line(head + ':' + (extra or ''))
        self.inner(body)

    def inner(self, body, documented=False):
        self.indent += 1
        if documented:
            self.documented(body)
        else:
            self.statements(body)
        self.indent -= 1

    def documented(self, body):
        """Statements of which the first may be a docstring."""
        first = body[0] if body else None
        if isinstance(first, Expr) and isinstance(first.value, Constant) and isinstance(first.value.value, str):
            prefix = 'u' if first.value.kind == 'u' else ''
            self.line(prefix + _quoted(first.value.value, _TRIPLE))
            body = body[1:]
        self.statements(body)

    def type_comment(self, node):
        comment = self.ignores.get(node.lineno) or node.type_comment
        return '' if comment is None else f' # type: {comment}'

    def stmt_Module(self, node):
        self.ignores = {ignore.lineno: f'ignore{ignore.tag}' for ignore in node.type_ignores}
        self.documented(node.body)

    def stmt_Interactive(self, node):
        self.interactive = True
        self.statements(node.body)

    def stmt_Expr(self, node):
        self.line(self.expr(node.value, _YIELD), True)

    def stmt_Import(self, node):
        self.line('import ' + self.listed(node.names), True)

    def stmt_ImportFrom(self, node):
        self.line(f'from {'.' * (node.level or 0)}{node.module or ''} import {self.listed(node.names)}', True)

    def stmt_Assign(self, node):
        targets = [self.expr(target, _TUPLE) + ' = ' for target in node.targets]
        self.line(''.join(targets) + self.expr(node.value) + self.type_comment(node), True)

    def stmt_AugAssign(self, node):
        operator = _BINARY[node.op.__class__.__name__][0]
        self.line(f'{self.expr(node.target)} {operator}= {self.expr(node.value)}', True)

    def stmt_AnnAssign(self, node):
        target = self.expr(node.target)
        if not node.simple and isinstance(node.target, Name):
            target = f'({target})'
        value = f' = {self.expr(node.value)}' if node.value else ''
        self.line(f'{target}: {self.expr(node.annotation)}{value}', True)

    def stmt_Return(self, node):
        self.line('return' + (' ' + self.expr(node.value) if node.value else ''), True)

    def stmt_Pass(self, node):
        self.line('pass', True)

    def stmt_Break(self, node):
        self.line('break', True)

    def stmt_Continue(self, node):
        self.line('continue', True)

    def stmt_Delete(self, node):
        self.line('del ' + self.listed(node.targets), True)

    def stmt_Assert(self, node):
        self.line('assert ' + self.listed([node.test, node.msg] if node.msg else [node.test]), True)

    def stmt_Global(self, node):
        self.line('global ' + ', '.join(node.names), True)

    def stmt_Nonlocal(self, node):
        self.line('nonlocal ' + ', '.join(node.names), True)

    def stmt_Raise(self, node):
        if not node.exc:
            if node.cause:
                raise ValueError("Node can't use cause without an exception.")
            self.line('raise', True)
        else:
            cause = f' from {self.expr(node.cause)}' if node.cause else ''
            self.line(f'raise {self.expr(node.exc)}{cause}', True)

    def stmt_TypeAlias(self, node):
        self.line(f'type {self.expr(node.name)}{self.type_params(node)} = {self.expr(node.value)}', True)

    def try_(self, node, star):
        before, self.star = self.star, star
        try:
            self.block('try', node.body)
            self.statements(node.handlers)
            if node.orelse:
                self.block('else', node.orelse)
            if node.finalbody:
                self.block('finally', node.finalbody)
        finally:
            self.star = before

    def stmt_Try(self, node):
        self.try_(node, False)

    def stmt_TryStar(self, node):
        self.try_(node, True)

    def stmt_ExceptHandler(self, node):
        head = 'except*' if self.star else 'except'
        if node.type:
            head += ' ' + self.expr(node.type)
        if node.name:
            head += ' as ' + node.name
        self.block(head, node.body)

    def type_params(self, node):
        params = getattr(node, 'type_params', None)
        return f'[{self.listed(params)}]' if params else ''

    def decorators(self, node):
        self.newline()
        for decorator in node.decorator_list:
            self.line('@' + self.expr(decorator))

    def stmt_ClassDef(self, node):
        self.decorators(node)
        bases = f'({self.listed([*node.bases, *node.keywords])})' if node.bases or node.keywords else ''
        self.line(f'class {node.name}{self.type_params(node)}{bases}:')
        self.inner(node.body, True)

    def function(self, node, keyword):
        self.decorators(node)
        returns = f' -> {self.expr(node.returns)}' if node.returns else ''
        head = f'{keyword} {node.name}{self.type_params(node)}({self.expr(node.args)}){returns}:'
        self.line(head + self.type_comment(node))
        self.inner(node.body, True)

    def stmt_FunctionDef(self, node):
        self.function(node, 'def')

    def stmt_AsyncFunctionDef(self, node):
        self.function(node, 'async def')

    def for_(self, node, keyword):
        head = f'{keyword} {self.expr(node.target, _TUPLE)} in {self.expr(node.iter)}'
        self.block(head, node.body, self.type_comment(node))
        if node.orelse:
            self.block('else', node.orelse)

    def stmt_For(self, node):
        self.for_(node, 'for')

    def stmt_AsyncFor(self, node):
        self.for_(node, 'async for')

    def stmt_If(self, node):
        self.block('if ' + self.expr(node.test), node.body)
        while len(node.orelse) == 1 and isinstance(node.orelse[0], If):
            node = node.orelse[0]
            self.block('elif ' + self.expr(node.test), node.body)
        if node.orelse:
            self.block('else', node.orelse)

    def stmt_While(self, node):
        self.block('while ' + self.expr(node.test), node.body)
        if node.orelse:
            self.block('else', node.orelse)

    def stmt_With(self, node):
        self.block('with ' + self.listed(node.items), node.body, self.type_comment(node))

    def stmt_AsyncWith(self, node):
        self.block('async with ' + self.listed(node.items), node.body, self.type_comment(node))

    def stmt_Match(self, node):
        self.block('match ' + self.expr(node.subject), node.cases)

    def stmt_match_case(self, node):
        guard = f' if {self.expr(node.guard)}' if node.guard else ''
        self.block(f'case {self.expr(node.pattern)}{guard}', node.body)


def unparse(ast_obj):
    """Source text that gives the tree again."""
    if not isinstance(ast_obj, list):
        return _Unparser().text(ast_obj)
    unparser = _Unparser()
    unparser.statements(ast_obj)
    return ''.join(unparser.parts)
`;
