/** Nothing to level: plain ASCII, as most text is. */
const plain = /^[\t\n\r\x20-\x7e]*$/
const uneven =
  /[\u00a0\u1680\u2000-\u200f\u2010-\u2015\u2018\u2019\u202a-\u202f\u205f\u2060\u2066-\u2069\u2212\u3000\ufe58\ufeff\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u00b4]/g

/**
 * The text with spaces, dashes, apostrophes and digits of all kinds as their ASCII ones. It keeps the length of the text
 * unit for unit, so that a place found in it is a place in the text. Marks that show nothing become spaces.
 */
export function levelText(text: string): string {
  return plain.test(text) ? text : text.replace(uneven, levelSign)
}

function levelSign(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660)
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0)
  if (code >= 0x0966 && code <= 0x096f) return String(code - 0x0966)
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58) return '-'
  return code === 0x2018 || code === 0x2019 || code === 0x00b4 ? "'" : ' '
}
