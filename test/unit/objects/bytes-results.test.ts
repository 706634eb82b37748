/** bytes, bytearray and memoryview against CPython: results over many receivers, and messages. */
import test from "node:test";
import { compareWithCPython } from "./str-evaluate.ts";

const CONTENTS = [
  "b''",
  "b'abc'",
  "b'Hello World'",
  "b'  x\\ty\\n '",
  "b'a,b,,c,'",
  "b'\\x00\\xff\\x80'",
  "b'l1\\nl2\\r\\nl3\\x85\\x0bl4'",
  "b'It\\'s'",
  "b'It\\'s \"q\" \\\\'",
  "b'Title Case 1a'",
  "b'-42'",
  "b'\\xe2\\x82\\xac\\xed\\xa0\\x80\\xf0\\x9f\\x98\\x80\\xc3'",
  "b'\\xff\\xfea\\x00\\x3d\\xd8\\x00\\xde'",
];
const CALLS = [
  "upper()",
  "lower()",
  "title()",
  "capitalize()",
  "swapcase()",
  "isalpha()",
  "isalnum()",
  "isdigit()",
  "isspace()",
  "isascii()",
  "islower()",
  "isupper()",
  "istitle()",
  "strip()",
  "lstrip()",
  "rstrip(b' \\n')",
  "strip(bytearray(b'abc'))",
  "split()",
  "split(None, 1)",
  "rsplit(None, 1)",
  "split(b',')",
  "rsplit(b'a', 1)",
  "splitlines()",
  "splitlines(True)",
  "partition(b'a')",
  "rpartition(b'a')",
  "find(b'a')",
  "find(97)",
  "rfind(b'a')",
  "find(b'')",
  "find(b'a', 1, -1)",
  "index(108)",
  "count(b'a')",
  "count(97, 1)",
  "startswith(b'a')",
  "startswith((b'x', b'H'))",
  "endswith(b'c', 0, 3)",
  "replace(b'a', b'XY')",
  "replace(b'', b'-', 2)",
  "center(11)",
  "ljust(12, b'.')",
  "rjust(12, b'\\xff')",
  "zfill(6)",
  "expandtabs(4)",
  "join([b'1', bytearray(b'2'), b'3'])",
  "removeprefix(b'He')",
  "removesuffix(b'c')",
  "translate(None, b'ab')",
  "translate(bytes.maketrans(b'abc', b'xyz'))",
  "decode('latin-1')",
  "decode()",
  "decode('utf-8', 'replace')",
  "decode('utf-8', 'ignore')",
  "decode('utf-8', 'backslashreplace')",
  "decode('utf-8', 'surrogateescape')",
  "decode('utf-8', 'surrogatepass')",
  "decode('ascii', 'replace')",
  "decode('ascii')",
  "decode('utf-16')",
  "decode('utf-16', 'replace')",
  "decode('utf-16-be', 'surrogatepass')",
  "decode('utf-32-le', 'replace')",
  "decode('utf-8-sig', 'replace')",
  "decode('unicode_escape')",
  "decode('raw_unicode_escape')",
  "hex()",
  "hex(':')",
  "hex('_', 2)",
  "hex(b'-', -2)",
  "__len__()",
  "__repr__()",
  "__str__()",
  "__mul__(3)",
  "__add__(b'z')",
  "__contains__(97)",
  "__contains__(b'b')",
  "__getitem__(0)",
  "__getitem__(-1)",
];
const AFTER = ["[1:]", "[::-1]", "[:2]", "[::2]", " < b'b'", " == b'abc'", " == bytearray(b'abc')", " == 'abc'"];
const MUTATIONS = [
  "x.append(65)",
  "x.append(256)",
  "x.append('a')",
  "x.extend(b'zz')",
  "x.extend([1, 2])",
  "x.extend('a')",
  "x.extend(5)",
  "x.extend([300])",
  "x.insert(0, 33)",
  "x.insert(-1, 33)",
  "x.pop()",
  "x.pop(0)",
  "x.pop(50)",
  "x.remove(97)",
  "x.remove(b'a')",
  "x.reverse()",
  "x.clear()",
  "x.resize(2)",
  "x.resize(20)",
  "x.resize(-1)",
  "x.__setitem__(0, 66)",
  "x.__setitem__(0, 256)",
  "x.__setitem__(0, 'a')",
  "x.__setitem__('a', 1)",
  "x.__setitem__(99, 1)",
  "x[0:1].__len__()",
  "setitem(x, slice(0, 2), b'QQQ')",
  "setitem(x, slice(0, 2), [1, 2, 3])",
  "setitem(x, slice(0, 2), 5)",
  "setitem(x, slice(0, 2), 'a')",
  "setitem(x, slice(0, 9, 2), b'1')",
  "setitem(x, slice(None, None, 2), b'')",
  "delitem(x, slice(0, 2))",
  "delitem(x, slice(None, None, 2))",
  "delitem(x, slice(None, None, -3))",
  "delitem(x, 0)",
  "delitem(x, 99)",
  "iadd(x, b'tail')",
  "iadd(x, 'tail')",
  "imul(x, 3)",
  "imul(x, 0)",
];
const MESSAGES = String.raw`
bytes()
bytes(3)
bytes(-1)
bytes([1, 2, 300])
bytes([1, 'a'])
bytes('a')
bytes('é', 'utf-8')
bytes('é', 'ascii')
bytes('é', 'ascii', 'replace')
bytes(b'a', 'utf-8')
bytes(b'a', errors='x')
bytes(1.5)
bytes('a', 1)
bytes((1, 2))
bytes(bytearray(b'xy'))
bytes({1})
bytes(2**70)
bytearray()
bytearray(3)
bytearray(-1)
bytearray('a')
bytearray('aé', 'latin-1')
bytearray([256])
bytearray(1.5)
bytearray(b'x', 'ascii')
bytearray([1, 'x'])
b'a' + 'b'
b'a' + 1
bytearray(b'a') + 'b'
b'a' + bytearray(b'b')
bytearray(b'a') + b'b'
b'a' * 'b'
b'a' * 1.5
3 * b'ab'
b'a' % 1
b'%d %s %b %a %r' % (1, b'x', bytearray(b'y'), 'é', 'z')
b'%s' % 'a'
b'%c%c' % (65, b'B')
b'%c' % 256
b'%c' % b'ab'
b'%c' % 'a'
b'%d' % 'a'
b'%f' % 'a'
b'%5.1f|%-5d|%05d|%x' % (1.25, 3, 42, 255)
b'%(a)s' % {b'a': b'v'}
b'%(a)s' % {'a': b'v'}
b'%z' % 1
b'%s %s' % b'a'
b'%s' % (b'a', b'b')
bytearray(b'%d') % 5
b'a'[5]
b'a'['x']
b'a'[1.5]
b'abc'[::0]
bytearray(b'a')[5]
bytearray(b'a')['x']
'a' in b'a'
300 in b'a'
b'a'.find('a')
b'a'.find(300)
b'a'.index(b'z')
b'a'.startswith('a')
b'a'.startswith((b'a', 'b'))
b'b'.startswith((b'a', 'b'))
b'a'.replace('a', b'b')
b'a'.replace(b'a', 1)
b'a'.split('a')
b'a'.split(b'')
b'a'.partition('a')
b'a'.partition(b'')
b'a'.strip('a')
b'a'.join(['a'])
b'a'.join(1)
b'a'.center(5, 'x')
b'a'.center(5, b'xy')
b'a'.center('x')
b'a'.ljust(5, 1)
b'a'.translate('a')
b'a'.translate(b'a')
b'a'.maketrans(b'a', b'bc')
b'a'.decode('foo')
b'a'.decode(1)
b'\xff'.decode('ascii', 'foo')
b'a'.hex('')
b'a'.hex(1)
b'a'.hex('é')
b'abcd'.hex(' ', 0)
b'abcde'.hex(' ', 3)
b'abcde'.hex(' ', -3)
bytes.fromhex('61 62\n63')
bytes.fromhex('6')
bytes.fromhex('6g')
bytes.fromhex('zz')
bytes.fromhex('6 1')
bytes.fromhex(1)
bytes.fromhex(b'6162')
bytearray.fromhex('6162')
b'a' < 'b'
b'a' < bytearray(b'b')
bytearray(b'a') < b'b'
bytearray(b'a') == 'a'
hash(bytearray(b'a'))
b'a'.removeprefix('x')
list(b'abc')
list(bytearray(b'abc'))
type_name(iter(b''))
type_name(iter(bytearray()))
type_name(bytearray(b'a').upper())
bytearray(b'abc').copy()
bytearray(b'abc').pop('x')
bytearray().pop()
b'a'.__bytes__()
memoryview(b'abc')[0]
memoryview(b'abc')[1:].tobytes()
memoryview(b'abcdef')[::2].tolist()
memoryview(b'abc')[5]
memoryview(b'abc')['x']
memoryview(1)
memoryview(b'abc') == b'abc'
memoryview(b'abc').nbytes
memoryview(b'abc').readonly
memoryview(bytearray(b'abc')).readonly
memoryview(b'abc').hex()
memoryview(b'abc').format
setitem(memoryview(bytearray(b'abc')), 0, 120).tobytes()
setitem(memoryview(b'abc'), 0, 120)
setitem(memoryview(bytearray(b'abc')), 0, 300)
setitem(memoryview(bytearray(b'abc')), 0, 'x')
setitem(memoryview(bytearray(b'abc')), slice(0, 2), b'xy').tobytes()
setitem(memoryview(bytearray(b'abc')), slice(0, 2), b'xyz')
bytes(memoryview(b'abc'))
b'x' + memoryview(b'abc')
b'-'.join([memoryview(b'a'), b'b'])
hash(memoryview(b'abc')) == hash(b'abc')
hash(memoryview(bytearray(b'abc')))
list(memoryview(b'ab'))
len(memoryview(b'ab'))
str(memoryview(b'ab'), 'ascii')
bytes(b'a', 'b', 'c', 'd')
b'a'.find()
b'a'.hex(1, 2, 3)
`;

test("bytes, bytearray and memoryview agree with CPython", () =>
  compareWithCPython(
    [
      ...CONTENTS.flatMap((r) => [
        ...CALLS.map((c) => `${r}.${c}`),
        ...CALLS.map((c) => `bytearray(${r}).${c}`),
        ...AFTER.map((a) => r + a),
        ...MUTATIONS.map((m) => `(x := bytearray(${r}), ${m}, x)`),
      ]),
      ...MESSAGES.split("\n"),
    ].join("\n"),
  ));
