import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browserCodec } from './browser.ts';
import { nodeCodec } from './node.ts';
import { openWorkbook } from './open-workbook.ts';
import { Package } from './package.ts';
import { FileRefused } from './refused.ts';
import { handMade, openSheet } from './testing/hand-made.ts';
import { writePackage } from './write-package.ts';

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
const sample = () =>
  writePackage(
    new Map([
      ['a.xml', '甲'.repeat(200)],
      ['b.xml', '乙'],
    ]),
    nodeCodec,
    6,
  );
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const refusal = (work: () => unknown): FileRefused => {
  try {
    work();
  } catch (cause) {
    if (cause instanceof FileRefused) return cause;
    throw cause;
  }
  throw new Error('nothing was refused');
};

/** Where the directory of a zip file and its end record begin. */
const marks = (bytes: Uint8Array) => {
  const end = bytes.length - 22;
  return { end, directory: view(bytes).getUint32(end + 16, true) };
};

describe('a package', () => {
  it('finds parts in any case, with slashes either way', () => {
    const file = new Package(writePackage(new Map([['xl\\Sheet1.XML', '甲']]), nodeCodec), nodeCodec);
    expect(text(file.part('/xl/sheet1.xml'))).toBe('甲');
  });

  it('takes the last of entries of one name', () => {
    const twice = sample();
    const { directory } = marks(twice);
    twice[30] = twice[directory + 46] = 'b'.charCodeAt(0);
    expect(text(new Package(twice, nodeCodec).part('b.xml'))).toBe('乙');
  });

  it('is read where something stands before it', () => {
    const moved = new Uint8Array([...new TextEncoder().encode('#!/bin/sh\n'), ...sample()]);
    expect(text(new Package(moved, nodeCodec).part('b.xml'))).toBe('乙');
  });

  it('is read when it was written as a stream, with sizes behind the data', () => {
    const streamed = sample();
    view(streamed).setUint16(6, 8, true);
    for (const field of [14, 18, 22]) view(streamed).setUint32(field, 0, true);
    expect(text(new Package(streamed, nodeCodec).part('a.xml'))).toBe('甲'.repeat(200));
  });

  it('gives the bytes of a part in blocks, checked to the end', () => {
    const file = new Package(sample(), nodeCodec);
    const whole = (bytes: Uint8Array) => text(Buffer.concat([...new Package(bytes, nodeCodec).blocks('a.xml')]));
    expect([whole(sample()), file.sizeOf('a.xml'), file.sizeOf('c.xml')]).toEqual(['甲'.repeat(200), 600, 0]);
    const wrong = sample();
    wrong[marks(wrong).directory + 16]! ^= 1;
    expect(refusal(() => whole(wrong)).code).toBe('damaged');
  });

  it('has parts without data, deflated or not', () => {
    const empty = writePackage(new Map([['a.xml', '']]), nodeCodec);
    view(empty).setUint16(marks(empty).directory + 10, 8, true);
    expect(text(new Package(empty, nodeCodec).part('a.xml'))).toBe('');
  });

  it('is read in zip64', () => {
    expect(text(new Package(zip64(sample()), nodeCodec).part('b.xml'))).toBe('乙');
  });

  it('keeps the packed bytes of parts that do not change', () => {
    const bytes = sample();
    const file = new Package(bytes, nodeCodec);
    const changed = file.with(new Map([['b.xml', file.pack('b.xml', '丙', 1)]]));
    expect(changed.subarray(0, 60)).toEqual(bytes.subarray(0, 60));
    expect(text(new Package(changed, nodeCodec).part('b.xml'))).toBe('丙');
  });

  it('loses parts and takes in new ones', () => {
    const file = new Package(sample(), nodeCodec);
    const changed = file.with(
      new Map([
        ['a.xml', null],
        ['c.xml', file.pack('c.xml', 'A', 1)],
      ]),
    );
    expect(new Package(changed, nodeCodec).names).toEqual(['b.xml', 'c.xml']);
  });
});

describe('a package that is not whole', () => {
  it('is refused wherever it is cut off', () => {
    const bytes = handMade({});
    for (let length = 4; length < bytes.length; length += 7)
      expect(refusal(() => openWorkbook(bytes.subarray(0, length), '', nodeCodec)).code).toMatch(
        /damaged|not-a-workbook/,
      );
  });

  it('is read or refused, whichever bytes are wrong', () => {
    const bytes = handMade({});
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const broken = bytes.slice();
          for (const [at, value] of changes) broken[at] = value;
          try {
            openWorkbook(broken, '', nodeCodec).save();
          } catch (cause) {
            expect(cause).toBeInstanceOf(FileRefused);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is refused when a part is not what its checksum says', () => {
    const wrong = sample();
    view(wrong).setUint32(marks(wrong).directory + 16, 0x12345678, true);
    for (const codec of [nodeCodec, browserCodec])
      expect(refusal(() => new Package(wrong, codec).part('a.xml'))).toMatchObject({
        code: 'damaged',
        facts: { place: 'a.xml' },
      });
  });

  it('is refused when a part claims to be larger than it can be', () => {
    const bomb = sample();
    view(bomb).setUint32(marks(bomb).directory + 24, 400_000_000, true);
    expect(refusal(() => new Package(bomb, nodeCodec).part('a.xml'))).toMatchObject({ facts: { limit: 'ratio' } });
  });

  it('is refused when a part is larger than we take on', () => {
    const huge = sample();
    view(huge).setUint32(marks(huge).directory + 24, 600 * 2 ** 20, true);
    expect(refusal(() => new Package(huge, nodeCodec).part('a.xml'))).toMatchObject({ code: 'too-large' });
  });

  it('is refused when its parts are encrypted', () => {
    const locked = sample();
    view(locked).setUint16(marks(locked).directory + 8, 1, true);
    expect(refusal(() => new Package(locked, nodeCodec).part('a.xml')).code).toBe('encrypted');
  });
});

it('expands no entity of a document type', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
    .split('')
    .map((c, i) => `<!ENTITY ${c} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
    .join('')}]>`;
  const inner = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row></sheetData>';
  expect(openSheet(inner).model.sheet('7').grid.get(0, 0)).toBe('&j;');
  expect(
    refusal(() => openWorkbook(handMade({ 'xl/workbook.xml': `${bomb}<workbook>&j;</workbook>` }), '', nodeCodec)).code,
  ).toBe('damaged');
});

it('refuses XML that is nested without end', () => {
  const deep = `<workbook>${'<a>'.repeat(100_000)}`;
  const wide = refusal(() => openWorkbook(handMade({ 'xl/workbook.xml': deep }), '', nodeCodec));
  expect(wide).toMatchObject({ code: 'too-large', facts: { limit: 'depth' } });
});

it('reads cells at the far corners of a sheet', () => {
  const corners = '<c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c>';
  const { model } = openSheet(`<sheetData><row r="1">${corners}</row></sheetData>`);
  expect(model.sheet('7').grid.get(1_048_575, 16_383)).toBe(2);
});

/** The same file with the fields of its end record, and one entry's size, moved into their zip64 places. */
function zip64(bytes: Uint8Array): Uint8Array {
  const { end, directory } = marks(bytes);
  const wide = new Uint8Array(end + 56 + 20 + 22);
  wide.set(bytes.subarray(0, end));
  const out = view(wide);
  out.setUint32(end, 0x06064b50, true);
  out.setBigUint64(end + 4, 44n, true);
  out.setBigUint64(end + 32, 2n, true);
  out.setBigUint64(end + 40, BigInt(end - directory), true);
  out.setBigUint64(end + 48, BigInt(directory), true);
  out.setUint32(end + 56, 0x07064b50, true);
  out.setBigUint64(end + 64, BigInt(end), true);
  wide.set(bytes.subarray(end), end + 76);
  out.setUint16(end + 76 + 10, 0xffff, true);
  out.setUint32(end + 76 + 12, 0xffffffff, true);
  out.setUint32(end + 76 + 16, 0xffffffff, true);
  return wide;
}
