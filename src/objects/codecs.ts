/** The registry of codecs: the names of encodings, and `str.encode` and `bytes.decode` by name. */
import { type Codec, decodeUtf8, encodeUtf8, fixed16, fixed32, singleByte, utf16, utf32 } from "./codecs-text.ts";
import { decodeUnicodeEscape, encodeUnicodeEscape } from "./codecs-escape.ts";
import { PyBytes, type Str } from "./data.ts";
import { deprecationWarning, lookupError, PyBaseException, raise } from "./exception-object.ts";
import { addNote } from "./exceptions-notes.ts";
import { ts } from "./state.ts";
import { strFromJs } from "./str-object.ts";
import { andThen, type Result } from "./value.ts";

const utf8: Codec = { name: "utf-8", encode: encodeUtf8, decode: decodeUtf8 };
const utf8Sig: Codec = {
  name: "utf-8-sig",
  encode: (s, errors) => {
    const b = encodeUtf8(s, errors);
    return b === undefined ? undefined : Uint8Array.of(0xef, 0xbb, 0xbf, ...b);
  },
  decode: (b, errors) => decodeUtf8(b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf ? b.subarray(3) : b, errors),
};

const codecs: readonly (readonly [Codec, string])[] = [
  [utf8, "utf_8 utf8 utf u8 utf8_ucs2 utf8_ucs4 cp65001"],
  [utf8Sig, "utf_8_sig"],
  [
    singleByte("ascii", 128),
    "ascii us_ascii us 646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 ansi_x3_4_1986 cp367 csascii ibm367 iso646_us iso_646.irv_1991 iso_ir_6",
  ],
  [
    singleByte("latin-1", 256),
    "latin_1 latin1 latin l1 8859 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 ibm819 cp819 csisolatin1",
  ],
  [utf16, "utf_16 utf16 u16"],
  [fixed16("utf-16-le", false), "utf_16_le utf_16le unicodelittleunmarked"],
  [fixed16("utf-16-be", true), "utf_16_be utf_16be unicodebigunmarked"],
  [utf32, "utf_32 utf32 u32"],
  [fixed32("utf-32-le", false), "utf_32_le utf_32le"],
  [fixed32("utf-32-be", true), "utf_32_be utf_32be"],
  [
    {
      name: "unicodeescape",
      encode: (s) => encodeUnicodeEscape(s, false),
      decode: (b, e, notes) => decodeUnicodeEscape(b, e, false, notes),
    },
    "unicode_escape unicodeescape",
  ],
  [
    {
      name: "rawunicodeescape",
      encode: (s) => encodeUnicodeEscape(s, true),
      decode: (b, e, notes) => decodeUnicodeEscape(b, e, true, notes),
    },
    "raw_unicode_escape rawunicodeescape",
  ],
];
const byName = new Map<string, Codec>();
for (const [codec, names] of codecs) for (const n of names.split(" ")) byName.set(n, codec);

/** Encodings between bytes and bytes, or str and str, which `str.encode` refuses. */
const NOT_TEXT = new Set(
  "rot13 rot_13 hex hex_codec base64 base64_codec base_64 bz2 bz2_codec zip zlib zlib_codec uu uu_codec quopri quopri_codec quoted_printable".split(
    " ",
  ),
);

/** The codec of an encoding name in any spelling, or undefined. */
export const findCodec = (encoding: string): Codec | undefined =>
  byName.get(encoding) ?? byName.get(normalizeEncoding(encoding));

/** An encoding's name as the registry compares it. */
export const normalizeEncoding = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "_")
    .replace(/^_+|_+$/g, "");

function unknownEncoding(encoding: string, verb: string): undefined {
  return NOT_TEXT.has(normalizeEncoding(encoding))
    ? raise(lookupError, `'${encoding}' is not a text encoding; use codecs.${verb}() to handle arbitrary codecs`)
    : raise(lookupError, `unknown encoding: ${encoding}`);
}

/** `s.encode(encoding, errors)`. */
export function encodeStr(s: Str, encoding = "utf-8", errors = "strict"): PyBytes | undefined {
  const codec = findCodec(encoding);
  if (codec === undefined) return unknownEncoding(encoding, "encode");
  const b = codec.encode(s, errors);
  return b === undefined ? failed(encoding, "encoding") : new PyBytes(b);
}

/** The text of encoded bytes. `notes` gets what there is to warn about. */
export function decodeBytes(b: Uint8Array, encoding: string, errors: string, notes: string[]): Str | undefined {
  // CPython does not even look for the codec.
  if (b.length === 0) return "";
  const codec = findCodec(encoding);
  if (codec === undefined) return unknownEncoding(encoding, "decode");
  return codec.decode(b, errors, notes) ?? failed(encoding, "decoding");
}

/** Codecs that CPython knows without its registry, by these very names; the registry adds a note to what goes wrong in the others. */
const DIRECT = /^(utf_?8|utf_?16|utf_?32|ascii|us_ascii|latin_?1|iso_?8859_1)$/;

function failed(encoding: string, verb: "encoding" | "decoding"): undefined {
  const e = ts.exc;
  if (e instanceof PyBaseException && !DIRECT.test(normalizeEncoding(encoding)))
    addNote(e, strFromJs(`${verb} with '${encoding}' codec failed`));
  return undefined;
}

/** `b.decode(encoding, errors)`. */
export function decodeWarning(b: Uint8Array, encoding = "utf-8", errors = "strict"): Result {
  const notes: string[] = [];
  const text = decodeBytes(b, encoding, errors, notes);
  if (text === undefined || notes.length === 0) return text;
  return andThen(ts.runtime.warn(deprecationWarning, notes[0]!), itself, text);
}

const itself = (text: Str): Str => text;
