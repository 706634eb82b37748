/** Text in the code pages of DOS, which JavaScript engines do not know. All their bytes have characters. */

/** The characters of 0x80 to 0xff. */
const CP437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐" +
  "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
const CP850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐" +
  "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

const PAGES = new Map([
  ...["cp437", "437", "ibm437", "cspc8codepage437"].map((name) => [name, CP437] as const),
  ...["cp850", "850", "ibm850", "cspc850multilingual"].map((name) => [name, CP850] as const),
]);

/** The text, or undefined where `encoding` is no such code page. */
export function decodeDos(encoding: string, bytes: Uint8Array): string | undefined {
  const high = PAGES.get(encoding);
  if (high === undefined) return undefined;
  let out = "";
  for (const b of bytes) out += b < 0x80 ? String.fromCharCode(b) : high[b - 0x80]!;
  return out;
}
