import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowStretches } from './row-stretches.ts';

const decoder = new TextDecoder();

/** The stretches of a text that comes in blocks of so many bytes. */
const stretches = (text: string, size: number): string[] => {
  const bytes = new TextEncoder().encode(text);
  const blocks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  return Array.from(rowStretches(blocks), (stretch) => decoder.decode(stretch));
};

const sheet = (rows: string, tail = '<mergeCells/>') =>
  `<?xml version="1.0"?><worksheet><cols/><sheetData>${rows}</sheetData>${tail}</worksheet>`;

describe('a sheet part that comes in blocks', () => {
  it('is cut before rows, whatever the size of the blocks', () => {
    const text = sheet('<row r="1"><c><v>甲</v></c></row><row r="2"/><row r="3"><c/></row>');
    for (let size = 1; size <= text.length + 9; size++) {
      const found = stretches(text, size);
      expect(found.join('')).toBe(text);
      for (const later of found.slice(1)) expect(later).toMatch(/^<row /);
    }
    expect(stretches(text, 1)).toHaveLength(4);
  });

  it.each([
    ['a prefix', '<x:row r="1"><x:c/></x:row><x:row r="2"/>'],
    ['rows without attributes', '<row><c/></row><row ><c/></row><row\n/>'],
    ['a > in an attribute', '<row a=">"><c b="/>"/></row><row r="2"/>'],
  ])('is cut with %s', (_name, rows) => {
    const text = sheet(rows);
    expect(stretches(text, 1).length).toBeGreaterThan(2);
    expect(stretches(text, 1).join('')).toBe(text);
  });

  it.each([
    ['a comment', '<!-- <row r="9"> -->'],
    ['a comment in which one seems to begin', '<!-- <![CDATA[ ]]> <row r="9"> -->'],
    ['CDATA', '<![CDATA[<row r="9">]]>'],
    ['an instruction', '<?a <row r="9"> ?>'],
    ['another element', '<rows r="9"/><arow r="9"/>'],
  ])('is not cut inside %s', (_name, text) => {
    const whole = sheet(`<row r="1">${text}</row><row r="2"><c/>${text}</row>`);
    for (let size = 1; size < 40; size++) {
      const found = stretches(whole, size);
      expect(found.join('')).toBe(whole);
      for (const later of found.slice(1)) expect(later).toMatch(/^<row r="[12]"/);
    }
  });

  it.each([
    ['behind the rows', sheet('<row r="1"/>', '<controls><xdr:row>5</xdr:row><row/></controls>'), 2],
    ['where there are no rows', '<worksheet><sheetData/><xdr:row>5</xdr:row></worksheet>', 1],
  ])('is one %s', (_name, text, count) => {
    for (const size of [1, 7, 64]) expect(stretches(text, size)).toHaveLength(count);
  });

  it('is whole again, whatever it is and however it comes', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('<row>', '</row>', '<row/>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<', '甲', 'D'),
        ),
        fc.integer({ min: 1, max: 30 }),
        (pieces, size) => {
          expect(stretches(pieces.join(''), size).join('')).toBe(pieces.join(''));
        },
      ),
    ));
});
