import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newWorkbook } from '../new-workbook.ts';
import { nodeCodec } from '../node.ts';
import { openWorkbook } from '../open-workbook.ts';
import { escapeCellText } from './xml-text.ts';

const readBack = (text: string) =>
  openWorkbook(newWorkbook([{ name: '甲', cells: [[text]] }], nodeCodec), '', nodeCodec).model.sheets[0]!.grid.get(
    0,
    0,
  );

describe('the text of a cell', () => {
  it('survives a file, whatever it holds', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(readBack(text)).toBe(text);
      }),
    ));

  it.each([
    '\r\n',
    '\0',
    '_x000D_',
    '_x005F_x000D_',
    '\ud800',
    'a\udc00b',
    '\ufffe',
    ']]>',
    '  ',
    '\t',
    '_x',
    '__x0041__',
  ])('survives as %j', (text) => expect(readBack(text)).toBe(text));

  it('is escaped as Excel does', () => {
    expect(escapeCellText('a\r_x000D_<')).toBe('a_x000D__x005F_x000D_&lt;');
  });
});
