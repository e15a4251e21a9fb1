import type { Markup } from '../xml/markup.ts';
import type { Splice } from '../xml/splice.ts';
import { escapeXml, resolveReferences } from '../xml/xml-text.ts';

const decoder = new TextDecoder();

/** The value of an attribute of the current tag. */
export function attributeText(markup: Markup, name: string): string | undefined {
  const at = markup.attribute(name);
  return at && resolveReferences(decoder.decode(markup.bytes.subarray(at.from, at.to)));
}

/** The whole number in an attribute of the current tag. */
export function attributeNumber(markup: Markup, name: string): number | undefined {
  const text = attributeText(markup, name);
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

/** Another value for an attribute that the current tag has; nothing when it has none, or this one. */
export function attributeSplice(markup: Markup, name: string, value: string): Splice[] {
  const at = markup.attribute(name);
  return at && attributeText(markup, name) !== value ? [{ ...at, text: escapeXml(value) }] : [];
}
