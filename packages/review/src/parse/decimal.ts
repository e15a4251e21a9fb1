/** A decimal out of a text, and what was written behind it. */
export interface Written {
  /** Plain digits with at most one point, no sign. */
  readonly decimal: string;
  /** NFKC, without white space and brackets; empty when there was nothing. */
  readonly behind: string;
}

const number = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?!\d)(.*)$/;

/**
 * Reads 5,331.70, 1200人 or 1,000(万元人民币). Undefined for what is no single number: 约300, 280-320, 1,00, -5.
 * A sign is no number here: neither staff nor money on a form can be negative.
 */
export function readDecimal(compacted: string): Written | undefined {
  const plain = compacted.normalize('NFKC').replace(/^(?:人民币|RMB|CNY)?[¥￥]?/i, '');
  const match = number.exec(plain);
  if (!match) return undefined;
  const [, whole = '', fraction = '', behind = ''] = match;
  return { decimal: whole.replaceAll(',', '') + fraction, behind: behind.replace(/[()]/g, '') };
}
