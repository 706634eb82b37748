/**
 * The module `ast`, in Python on top of `_ast`; `ast.unparse` is in unparse-source.ts. Written for this project after CPython's documentation and behaviour. It is
 * app-level code: no traceback, no `f_back` and no trace function sees it.
 */
import { AST_MAIN } from "./main-source.ts";
import { AST_UNPARSE } from "./unparse-source.ts";
import { AST_VISITORS } from "./visitors-source.ts";

export const AST = `
"""Trees of Python's abstract syntax: how to get them, look at them, change them and make text of them."""

from _ast import *


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    """The tree of a source text: compile(source, filename, mode, PyCF_ONLY_AST)."""
    flags = PyCF_OPTIMIZED_AST if optimize > 0 else PyCF_ONLY_AST
    if type_comments:
        flags |= PyCF_TYPE_COMMENTS
    if feature_version is None:
        minor = -1
    elif isinstance(feature_version, tuple):
        major, minor = feature_version
        if major != 3:
            raise ValueError(f"Unsupported major version: {major}")
    else:
        minor = feature_version
    return compile(source, filename, mode, flags, optimize=optimize, _feature_version=minor)


# The value of a literal.

def _malformed(node):
    place = f' on line {line}' if (line := getattr(node, 'lineno', None)) else ''
    return ValueError(f'malformed node or string{place}: {node!r}')


def _number(node):
    if isinstance(node, Constant) and type(node.value) in (int, float, complex):
        return node.value
    raise _malformed(node)


def _signed_number(node):
    if isinstance(node, UnaryOp):
        if isinstance(node.op, UAdd):
            return +_number(node.operand)
        if isinstance(node.op, USub):
            return -_number(node.operand)
    return _number(node)


def _is_empty_set(node):
    return (isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set'
            and node.args == node.keywords == [])


def _value(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple([_value(item) for item in node.elts])
    if isinstance(node, List):
        return [_value(item) for item in node.elts]
    if isinstance(node, Set):
        return {_value(item) for item in node.elts}
    if _is_empty_set(node):
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            raise _malformed(node)
        return {_value(key): _value(value) for key, value in zip(node.keys, node.values)}
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        real = _signed_number(node.left)
        imaginary = _number(node.right)
        if isinstance(real, (int, float)) and isinstance(imaginary, complex):
            return real + imaginary if isinstance(node.op, Add) else real - imaginary
    return _signed_number(node)


def literal_eval(node_or_string):
    """The value of an expression, given as a node or as text, that is made of literals and displays only."""
    node = node_or_string
    if isinstance(node, str):
        node = parse(node.lstrip(' \\t'), mode='eval')
    if isinstance(node, Expression):
        node = node.body
    return _value(node)


# Text of a tree.

class _Dumper:
    def __init__(self, annotate_fields, include_attributes, indent, show_empty):
        self.annotate_fields = annotate_fields
        self.include_attributes = include_attributes
        self.indent = indent
        self.show_empty = show_empty

    def separators(self, level):
        if self.indent is None:
            return '', ', '
        line = '\\n' + self.indent * level
        return line, ',' + line

    def show(self, value, level):
        """The text, and whether it is simple enough to share a line with others."""
        if isinstance(value, AST):
            return self.show_node(value, level + 1)
        if isinstance(value, list):
            if not value:
                return '[]', True
            before, between = self.separators(level + 1)
            return f'[{before}{between.join([self.show(item, level + 1)[0] for item in value])}]', False
        return repr(value), True

    def is_default_list(self, cls, name, value):
        if self.show_empty or not value == []:
            return False
        return getattr(cls._field_types.get(name, object), '__origin__', None) is list

    def show_node(self, node, level):
        cls = type(node)
        parts = []
        simple = True
        # Empty lists that are written only if a positional argument follows.
        waiting = []
        named = self.annotate_fields
        for name in node._fields:
            try:
                value = getattr(node, name)
            except AttributeError:
                named = True
                continue
            if value is None and getattr(cls, name, ...) is None:
                named = True
                continue
            if self.is_default_list(cls, name, value):
                if not named:
                    waiting.append('[]')
                continue
            if not named:
                parts += waiting
                waiting.clear()
            text, is_simple = self.show(value, level)
            simple = simple and is_simple
            parts.append(f'{name}={text}' if named else text)
        if self.include_attributes:
            for name in node._attributes:
                try:
                    value = getattr(node, name)
                except AttributeError:
                    continue
                if value is None and getattr(cls, name, ...) is None:
                    continue
                text, is_simple = self.show(value, level)
                simple = simple and is_simple
                parts.append(f'{name}={text}')
        title = node.__class__.__name__
        if simple and len(parts) <= 3:
            return f'{title}({', '.join(parts)})', not parts
        before, between = self.separators(level)
        return f'{title}({before}{between.join(parts)})', False


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """The tree as text, for debugging; with an indent on many lines."""
    if not isinstance(node, AST):
        raise TypeError('expected AST, got %r' % node.__class__.__name__)
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    return _Dumper(annotate_fields, include_attributes, indent, show_empty).show(node, 0)[0]


# Positions.

def copy_location(new_node, old_node):
    """Give the new node the position of the old one; gives the new node."""
    for name in ('lineno', 'col_offset', 'end_lineno', 'end_col_offset'):
        if name not in old_node._attributes or name not in new_node._attributes:
            continue
        value = getattr(old_node, name, None)
        # An end may be None.
        if value is not None or (name.startswith('end_') and hasattr(old_node, name)):
            setattr(new_node, name, value)
    return new_node


def _fill_position(node, position):
    known = list(position)
    for i, name in enumerate(('lineno', 'end_lineno', 'col_offset', 'end_col_offset')):
        if name not in node._attributes:
            continue
        is_end = name.startswith('end_')
        if getattr(node, name, None) is None if is_end else not hasattr(node, name):
            setattr(node, name, known[i])
        else:
            known[i] = getattr(node, name)
    for child in iter_child_nodes(node):
        _fill_position(child, known)


def fix_missing_locations(node):
    """Give all nodes that have no position the one of what they are in; gives the node."""
    _fill_position(node, (1, 1, 0, 0))
    return node


def increment_lineno(node, n=1):
    """Move the tree down by n lines; gives the node."""
    for child in walk(node):
        # Its line is a field.
        if isinstance(child, TypeIgnore) or 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes:
            end = getattr(child, 'end_lineno', 0)
            if end is not None:
                child.end_lineno = end + n
    return node


def _source_lines(source, count):
    """At most that many lines, each with its end: only \\\\n, \\\\r\\\\n and \\\\r end one."""
    lines = []
    start = 0
    while len(lines) < count and start < len(source):
        ends = [at for at in (source.find('\\n', start), source.find('\\r', start)) if at >= 0]
        if not ends:
            lines.append(source[start:])
            break
        end = min(ends) + 1
        if source.startswith('\\r\\n', end - 1):
            end += 1
        lines.append(source[start:end])
        start = end
    else:
        lines.append('')
    return lines


def get_source_segment(source, node, *, padded=False):
    """The part of the source that the node was made from, or None if its position is not known."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = _source_lines(source, last + 1)
    if first == last:
        return lines[first].encode()[start:end].decode()
    head = lines[first].encode()
    padding = ''
    if padded:
        padding = ''.join([c if c in '\\f\\t' else ' ' for c in head[:start].decode()])
    parts = [padding + head[start:].decode(), *lines[first + 1:last], lines[last].encode()[:end].decode()]
    return ''.join(parts)


# Docstrings.

def _clean(text):
    lines = text.expandtabs().split('\\n')
    margins = [len(line) - len(line.lstrip(' ')) for line in lines[1:] if line.lstrip(' ')]
    margin = min(margins, default=None)
    lines = [lines[0].lstrip(' '), *[line if margin is None else line[margin:] for line in lines[1:]]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        del lines[0]
    return '\\n'.join(lines)


def get_docstring(node, clean=True):
    """The docstring of a module, class or function, or None; clean: without its indentation."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError("%r can't have docstrings" % node.__class__.__name__)
    if not node.body or not isinstance(node.body[0], Expr):
        return None
    value = node.body[0].value
    if not isinstance(value, Constant) or not isinstance(value.value, str):
        return None
    return _clean(value.value) if clean else value.value

${AST_VISITORS}

${AST_UNPARSE}

${AST_MAIN}
`;
