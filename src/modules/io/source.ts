/** What the module `io` has in Python: the abstract classes, in CPython's lines. The rest of its contents are natives. */
import { atLines } from "../frozen.ts";

export const IO = atLines([
  [1, '"""Streams: files, buffers and text."""'],
  [
    45,
    `__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase",
           "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper",
           "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE", "text_encoding",
           "IncrementalNewlineDecoder", "Reader", "Writer"]`,
  ],
  [54, "import _io"],
  [55, "import abc"],
  [57, "GenericAlias = type(list[int])"],
  [
    60,
    `def _check_methods(C, *methods):
    mro = C.__mro__
    for name in methods:
        for base in mro:
            if name in base.__dict__:
                break
        else:
            return NotImplemented
        if base.__dict__[name] is None:
            return NotImplemented
    return True`,
  ],
  [
    71,
    `class IOBase(_io._IOBase, metaclass=abc.ABCMeta):
    __doc__ = _io._IOBase.__doc__

class RawIOBase(_io._RawIOBase, IOBase):
    __doc__ = _io._RawIOBase.__doc__

class BufferedIOBase(_io._BufferedIOBase, IOBase):
    __doc__ = _io._BufferedIOBase.__doc__

class TextIOBase(_io._TextIOBase, IOBase):
    __doc__ = _io._TextIOBase.__doc__

RawIOBase.register(FileIO)

for klass in (BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair):
    BufferedIOBase.register(klass)

for klass in (StringIO, TextIOWrapper):
    TextIOBase.register(klass)
del klass`,
  ],
  [
    107,
    `class Reader(metaclass=abc.ABCMeta):
    """What can be read from."""
    __slots__ = ()`,
  ],
  [
    114,
    `    @abc.abstractmethod
    def read(self, size=..., /):
        """Read up to so much, everything if no size is given."""`,
  ],
  [
    122,
    `    @classmethod
    def __subclasshook__(cls, C):`,
  ],
  [
    125,
    `        if cls is Reader:
            return _check_methods(C, "read")
        return NotImplemented

    __class_getitem__ = classmethod(GenericAlias)`,
  ],
  [
    132,
    `class Writer(metaclass=abc.ABCMeta):
    """What can be written to."""
    __slots__ = ()`,
  ],
  [
    139,
    `    @abc.abstractmethod
    def write(self, data, /):
        """Write it, and say how much was written."""`,
  ],
  [
    143,
    `    @classmethod
    def __subclasshook__(cls, C):`,
  ],
  [
    146,
    `        if cls is Writer:
            return _check_methods(C, "write")
        return NotImplemented

    __class_getitem__ = classmethod(GenericAlias)`,
  ],
]);
