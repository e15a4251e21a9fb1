import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { cellXml, longestText, xmlText } from './cell-xml.ts';

/** What Excel makes of text content: XML first, then `_x0041_` codes. */
function readBack(xml: string): string {
  let text = '';
  const parser = new SaxesParser();
  parser.on('text', (chunk) => (text += chunk));
  // Through bytes, as in a file.
  parser.write(`<t>${new TextDecoder().decode(new TextEncoder().encode(xml))}</t>`).close();
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

describe('text in a cell', () => {
  it('any string survives: controls, half surrogates, codes that Excel would read', () => {
    const pieces = fc.constantFrom(
      '_',
      'x',
      '_x0041_',
      '_x',
      '005F',
      '\0',
      '\r\n',
      '\uD83D',
      '\uDE00',
      '\uFFFF',
      '&amp;',
      ']]>',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => readBack(xmlText(value)) === value),
      { numRuns: 1000 },
    );
  });

  it('is cut where a cell can hold no more, and says so', () => {
    const text = readBack(xmlText('甲'.repeat(longestText + 1)));
    expect(text).toHaveLength(longestText);
    expect(text.endsWith('甲……（后略）')).toBe(true);
    expect(readBack(xmlText('甲'.repeat(longestText)))).toBe('甲'.repeat(longestText));
  });
});

describe('a cell', () => {
  it.each([
    ['a number', 0.1, '<c r="B2" s="3"><v>0.1</v></c>'],
    ['truth', true, '<c r="B2" s="3" t="b"><v>1</v></c>'],
    ['an error', { error: '#N/A' }, '<c r="B2" s="3" t="e"><v>#N/A</v></c>'],
    ['nothing, with a border', null, '<c r="B2" s="3"/>'],
    ['an empty text is nothing', '', '<c r="B2" s="3"/>'],
    ['text', '=1', '<c r="B2" s="3" t="inlineStr"><is><t xml:space="preserve">=1</t></is></c>'],
  ] as const)('holds %s', (_name, value, xml) => {
    expect(cellXml('B2', 3, value)).toBe(xml);
  });

  it('is left out when it holds nothing and looks like nothing', () => {
    expect(cellXml('B2', 0, null)).toBe('');
  });
});
