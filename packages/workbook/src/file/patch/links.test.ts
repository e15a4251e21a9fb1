import { describe, expect, it } from 'vitest';
import type { Edit } from '../../port.ts';
import { openSheet, partText } from '../testing/hand-made.ts';
import { maxLinks } from './links-patch.ts';

/** Links in column A, one a row. */
function links(count: number): Edit {
  const link = { sheet: '7', top: 0, left: 2, rows: 1, columns: 1 };
  const now = Array.from({ length: count }, (_, i) => ({ text: `C${i + 1}`, link }));
  return { do: 'write', at: { sheet: '7', top: 0, left: 0, rows: count, columns: 1 }, was: now.map(() => null), now };
}

async function saved(inner: string, count: number): Promise<string> {
  const workbook = openSheet(inner);
  expect((await workbook.apply([links(count)])).done).toHaveLength(1);
  return partText(workbook.save({ level: 1 }))!;
}

const countOf = (text: string, tag: string): number => text.split(tag).length - 1;

describe('links, of which Excel takes 65,530 on a sheet', () => {
  it.each([
    ['one below', maxLinks - 1, maxLinks - 1],
    ['exactly as many', maxLinks, maxLinks],
    ['one above', maxLinks + 1, maxLinks],
  ])('%s', async (_name, count, written) => {
    const text = await saved('<sheetData/>', count);
    expect(countOf(text, '<hyperlink ')).toBe(written);
    expect(countOf(text, '<is><t>')).toBe(count);
  });

  it('leave those of the clerk alone, and count them', async () => {
    const theirs = '<hyperlink ref="D1" r:id="rId9"/>';
    const text = await saved(`<sheetData/><hyperlinks>${theirs}</hyperlinks>`, maxLinks);
    expect(countOf(text, '<hyperlink ')).toBe(maxLinks);
    expect(text).toContain(theirs);
  });
});
