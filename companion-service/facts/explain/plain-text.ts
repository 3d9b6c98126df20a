/**
 * Undoes what mail, logs, browsers and JSON do to a message on its way into a text field, so that one recogniser
 * serves every shape. Works in linear time and never fails: what cannot be decoded stays as it is.
 */

/** Longer texts are cut in the middle: what matters stands at the start of a log excerpt or at the end of a trace. */
const longest = { head: 700_000, tail: 300_000 } as const;

const bounded = (text: string): string =>
  text.length <= longest.head + longest.tail ? text : `${text.slice(0, longest.head)}\n${text.slice(-longest.tail)}`;

/** RFC 2045 section 6.7. Only where the text looks like it, because `error=50011` would be decoded too. */
const withoutQuotedPrintable = (text: string): string =>
  /=3D|quoted-printable/i.test(text)
    ? text
        .replace(/=\r?\n/g, '')
        .replace(/=(3D|20|22|27|2C|2E|3A|0D|0A|09|C2=A0)/gi, (_, hex: string) =>
          hex.length > 2 ? ' ' : String.fromCharCode(Number.parseInt(hex, 16)),
        )
    : text;

const fromPercent = (encoded: string): string => {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded.replace(/%([2-7][0-9A-F])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
};

/** RFC 3986 section 2.1, twice because links in links are encoded twice; and `+` for a blank in forms. */
function withoutPercentEncoding(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text;
  const decodeOnce = (encoded: string): string => encoded.replace(/(?:%[0-9A-Fa-f]{2})+/g, fromPercent);
  const decoded = decodeOnce(decodeOnce(text));
  return decoded.replace(/[^\s+]{1,80}(?:\+[^\s+]{0,80}){3,}/g, (run) => run.replaceAll('+', ' '));
}

const jsonEscapes: Readonly<Record<string, string>> = { n: '\n', r: ' ', t: ' ', '"': '"', '/': '/', "'": "'" };

/** RFC 8259 section 7; also once more for JSON inside JSON. */
const withoutJsonEscapes = (text: string): string =>
  text.includes('\\')
    ? text
        .replace(/\\{1,4}u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        .replace(/\\{1,4}(["'/nrt])/g, (_, escaped: string) => jsonEscapes[escaped] ?? ' ')
    : text;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
};

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  });

const withoutTags = (text: string): string =>
  text
    .replace(/<(?:script|style)\b[^<>]{0,500}>/gi, ' ')
    .replace(/<\/?(?:!doctype|!--|[a-z][a-z0-9-]{0,20})(?:\s[^<>]{0,2000})?\/?>/gi, (tag) =>
      /^<\/?(?:b|i|em|strong|span|a|code|u|wbr|font)\b/i.test(tag) ? '' : ' ',
    );

const withoutMarkup = (text: string): string => {
  const plain = withoutEntities(text.includes('<') ? withoutTags(text) : text);
  return plain !== text && plain.includes('<') ? withoutTags(plain) : plain;
};

/** What could steer the terminal or turn the text around where the words are shown again. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** The words alone: decoded, straight quotes, one blank between them, marks of quoted mail and tables gone. */
export function plainText(text: string): string {
  const decoded = withoutMarkup(withoutJsonEscapes(withoutPercentEncoding(withoutQuotedPrintable(bounded(text)))));
  return decoded
    .replace(/[\u200B-\u200D\u00AD\uFEFF]/g, '')
    .replace(control, ' ')
    .replace(/[\u2018\u2019\u201B\u2032`\u00B4]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/^[ \t]*(?:[>|#*][ \t]{0,12}){1,8}(?=\S)/gm, (mark) => (mark.includes('*') ? '* ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}
