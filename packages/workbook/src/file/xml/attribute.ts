import type { Markup } from './markup.ts';
import type { Splice } from './splice.ts';
import { escapeXml, resolveReferences } from './xml-text.ts';

const decoder = new TextDecoder();

/** The value of an attribute of the current tag. */
export function attributeText(markup: Markup, name: string): string | undefined {
  const at = markup.attribute(name);
  return at && resolveReferences(decoder.decode(markup.bytes.subarray(at.from, at.to)));
}

/** The whole number in an attribute of the current tag. */
export function attributeNumber(markup: Markup, name: string): number | undefined {
  const at = markup.attribute(name);
  if (!at || at.to === at.from || at.to - at.from > 10) return undefined;
  let number = 0;
  for (let i = at.from; i < at.to; i++) {
    const digit = markup.bytes[i]! - 48;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

/** Another value for an attribute that the current tag has; nothing when it has none, or this one. */
export function attributeSplice(markup: Markup, name: string, value: string): Splice[] {
  const at = markup.attribute(name);
  return at && attributeText(markup, name) !== value ? [{ ...at, text: escapeXml(value) }] : [];
}
