const decoder = new TextDecoder();
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text between two offsets, with references resolved. Entities of a DTD stay as they stand. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  const raw = decoder.decode(bytes.subarray(from, to));
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return resolveReferences(lines);
}

export function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,4}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name as string] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex as string, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Excel's own escape for what XML cannot hold: `_x000D_` is a carriage return, `_x005F_` an underscore. */
export function resolveExcelEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** Text for an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&quot;'));
}

/** Control characters, a carriage return, lone surrogates, and the two that are no characters. */
const unwritable =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A cell's text as Excel writes it: what XML cannot hold in `_xHHHH_`, and text that looks like that protected. */
export function escapeCellText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
  return escapeXml(
    guarded.replace(unwritable, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
}
