/** Results and messages of str's methods, formatting and codecs, against CPython. */
import test from "node:test";
import { compareWithCPython } from "./str-evaluate.ts";

test("str methods, messages and formatting agree with CPython", () =>
  compareWithCPython(String.raw`
'a'.find(1)
'a'.count(1)
'a'.index('b')
'a'.rindex('b')
'a'.find('b',1.5)
'a'.find('b',1,'x')
'a'.find()
'a'.find('a',1,2,3)
'a'.startswith(1)
'a'.endswith(('a',1))
'a'.replace('a')
'a'.replace('a',1)
'a'.replace(1,'a')
'a'.replace('a','b',count='x')
'a'.split(1)
'a'.split('')
'a'.split(maxsplit='x')
'a'.split(maxsplit=1.5)
'a'.partition(1)
'a'.partition('')
'a'.strip(1)
'a'.lstrip(1)
'a'.join(1)
'a'.join([1])
'a'.join(['a',b'b'])
'a'.center('x')
'a'.center(5,'xx')
'a'.center(5,1)
'a'.center(2**70)
'a'.ljust(5,None)
'a'.zfill('x')
'a'.expandtabs('x')
'a'.translate(1)
'a'.translate({97:'b',98:1})
'a'.translate({97:2**70})
'a'.translate({97:-1})
'a'.translate({97:1.5})
str.maketrans('a','bc')
str.maketrans('a',1)
str.maketrans(1,'a')
str.maketrans(1)
str.maketrans({'ab':1})
str.maketrans({1.5:1})
str.maketrans('a','b',1)
'a'.encode('foo')
'a'.encode(1)
'a'.encode('utf-8',1)
'é'.encode('ascii','foo')
'é'.encode('ascii')
'éé'.encode('ascii')
'€'.encode('latin-1')
'\ud800'.encode('utf-16')
'\ud800'.encode('utf-16-le')
'\ud800'.encode('utf-32')
'\ud800\ud801x'.encode()
'\ud800\ud801x'.encode('utf-8','surrogateescape')
b'\xff'.decode()
b'\xc3'.decode()
b'\xe2\x82'.decode()
b'\xe2x'.decode()
b'a\xff\xfe'.decode('ascii')
b'\xff\xff\xff'.decode('utf-16')
b'\x00\xd8'.decode('utf-16-le')
b'\x00\xd8\x00\x00'.decode('utf-16-le')
b'\x00\xdc\x00\x00'.decode('utf-16-le')
b'\x00\xdc\x00'.decode('utf-32-le')
b'\x00\xdc\x00\x00'.decode('utf-32-le')
b'\x00\x00\x00\xff'.decode('utf-32-le')
b'a'.decode('rot13')
'a'.encode('rot13')
b'a'.decode('hex')
'a'[5]
'a'['x']
'a'[1.5]
'a'[2**70]
'a'[::0]
'a'['x':]
'a'+1
1+'a'
'a'*'b'
'a'*1.5
'a'*2**70
1 in 'a'
'a'<1
'a'.removeprefix(1)
'a'.format_map(1)
'{}'.format()
'{0}{}'.format(1)
'{}{0}'.format(1,2)
'{a}'.format()
'{'.format()
'}'.format()
'{0'.format(1)
'{0!'.format(1)
'{0!x}'.format(1)
'{0!r'.format(1)
'{0!rx}'.format(1)
'{0.}'.format(1)
'{0[}'.format(1)
'{0[]}'.format([1])
'{0[a]}'.format([1])
'{0[1]x}'.format([1,2])
'{0.foo}'.format(1)
'{0:{1:{2}}}'.format(1,2,3)
'{:{}}'.format(1)
'{0:{1}}'.format('a','>10')
'{!r:>5}'.format('a')
'{0[5]}'.format([1])
'{ 0}'.format(1)
'{:d}'.format('a')
'{0:x{1}'.format(1,2)
'{:{'.format(1)
'{-1}'.format(1)
'{99999999999999999999}'.format(1)
'{!}'.format(1)
'{a.b}'.format(a=1)
'{}'.format_map({})
'{a}'.format_map({})
'%d' % 'a'
'%d' % 1.7
'%d' % float('inf')
'%x' % 1.5
'%x' % 'a'
'%c' % 'ab'
'%c' % 1.5
'%c' % -1
'%c' % 2**70
'%c' % b'a'
'%f' % 'a'
'%s %s' % 1
'%s' % (1,2)
'%(a)s' % 1
'%(a)s' % {}
'%(a' % {}
'%' % ()
'%z' % 1
'%s%' % 1
'%*d' % ('a',1)
'%.*f' % ('a',1)
'%99999999999999999999d' % 1
'%.99999999999999999999d' % 1
'abc' % 1
'abc' % {}
'abc' % [1]
'abc' % ()
'%(a)s %s' % ({'a':1},)
'%(a)*d' % {'a':1}
'%é' % 1
'%ld %hd %Ld' % (1,2,3)
'%s' % ()
'%5.2s|%-5s|%05d|%+d|% d|%#x|%#o|%X|%e|%G|%r|%a|%%' % ('abc','de',42,5,5,255,8,255,1.5,1e10,'é','é')
'%#.3x|%08.3d|%-08d|%+.2e|%5c|%-5c|' % (10,5,7,12.5,'a','b')
'%i %u' % (True, 2)
str(b'a','foo')
str('a','utf-8')
str(1,'utf-8')
str(b'abc')
str(b'abc','ascii')
str(errors='x')
str(b'\xff',errors='ignore')
str(1,2)
str(b'a',2)
str(foo=1)
ascii('é\U0001f600')
format('a','d')
format('a','=5')
format('a','>5.1')
format('a','+')
format('a',',')
format('a','05')
format('a','#')
format('a',' ')
format('a','xx')
format('a','z')
`));
