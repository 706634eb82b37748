/** The part of the module `ast` that goes through trees: walking, comparing, visitors, and the classes of former versions. See source.ts. */
export const AST_VISITORS = `
# Going through trees.

def iter_fields(node):
    """(name, value) of each field that is there."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes in the node's fields and in lists there."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """The node and all below it, those nearer to it first."""
    level = [node]
    while level:
        below = []
        for node in level:
            # What the caller does to a node between two steps counts, so its children are looked for before it is handed out.
            below.extend(iter_child_nodes(node))
            yield node
        level = below


_missing = object()


def _same_value(a, b, compare_attributes):
    if isinstance(a, AST):
        return compare(a, b, compare_attributes=compare_attributes)
    if isinstance(a, list):
        return len(a) == len(b) and all([_same_value(x, y, compare_attributes) for x, y in zip(a, b)])
    return type(a) is type(b) and a == b


def _same_fields(a, b, compare_attributes):
    if a._fields != b._fields:
        return False
    for name in a._fields:
        x = getattr(a, name, _missing)
        y = getattr(b, name, _missing)
        if x is _missing and y is _missing:
            continue
        if x is _missing or y is _missing or not _same_value(x, y, compare_attributes):
            return False
    return True


def compare(a, b, /, *, compare_attributes=False):
    """Whether two trees are the same; compare_attributes: their positions, too."""
    if type(a) is not type(b) or not _same_fields(a, b, compare_attributes):
        return False
    if not compare_attributes:
        return True
    if a._attributes != b._attributes:
        return False
    return all([getattr(a, name, _missing) == getattr(b, name, _missing) for name in a._attributes])


class NodeVisitor(object):
    """Calls the method visit_NAME for each node of the class NAME, or generic_visit, which goes on to the node's children."""

    def visit(self, node):
        """Visit a node."""
        return getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        """Visit the children of a node."""
        for _, value in iter_fields(node):
            if isinstance(value, AST):
                self.visit(value)
            elif isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)


class NodeTransformer(NodeVisitor):
    """A visitor whose methods give what is to stand in the node's place: a node, None for nothing, or several nodes where a list is."""

    def generic_visit(self, node):
        for name, value in iter_fields(node):
            if isinstance(value, AST):
                new = self.visit(value)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
            elif isinstance(value, list):
                value[:] = self._visit_items(value)
        return node

    def _visit_items(self, items):
        new_items = []
        for item in items:
            if isinstance(item, AST):
                item = self.visit(item)
                if item is None:
                    continue
                if not isinstance(item, AST):
                    new_items.extend(item)
                    continue
            new_items.append(item)
        return new_items


# Classes of former versions.

class slice(AST):
    """Deprecated AST node class."""


class Index(slice):
    """Deprecated AST node class. Use the index value directly instead."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Deprecated AST node class. Use ast.Tuple instead."""

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


if not hasattr(Tuple, 'dims'):
    def _get_dims(self):
        """Deprecated. Use elts instead."""
        return self.elts

    def _set_dims(self, value):
        self.elts = value

    Tuple.dims = property(_get_dims, _set_dims)


class Suite(mod):
    """Deprecated AST node class.  Unused in Python 3."""


class AugLoad(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class AugStore(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class Param(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""
`;
