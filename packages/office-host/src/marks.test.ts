import type { Mark } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { paintedCells } from './painted.ts';
import { play } from './play.ts';

const column = (left: number) => ({ sheet: '1', top: 1, left, rows: 2, columns: 1 });
const mark: Mark = { at: column(0), codes: column(2), code: '|name|', severity: 'error' };
const sheet = {
  name: '申报',
  id: '1',
  cells: [
    ['名称', '数', '标记'],
    ['甲', 1, '|name|'],
    ['乙', 2, null],
  ],
};

/** A conditional format as the clerk would have made it. */
function clerksOwn({ host }: ReturnType<typeof play>): void {
  host.book.side(host.book.model.sheet('1')).rules.push({
    id: 'own',
    type: 'Custom',
    at: column(0),
    formula: '=ISTEXT($A2)',
    fill: '#00FF00',
    fontColor: '',
    stopIfTrue: true,
  });
}

describe('marks in Excel', () => {
  it('are one rule each, and say in the formula whose they are', async () => {
    const { workbook, host } = play([sheet]);
    await workbook.mark('check', [mark]);
    expect(host.book.side(host.book.model.sheet('1')).rules.map(({ formula }) => formula)).toEqual([
      '=AND(ISNUMBER(FIND("|name|",$C2)),ISTEXT("keshen:check:error"))',
    ]);
    expect(host.requests).toHaveLength(3);
  });

  it("stand before the clerk's own, which stay when ours go", async () => {
    const played = play([sheet]);
    clerksOwn(played);
    await played.workbook.mark('check', [mark]);
    expect(paintedCells(played.host).map(({ row, fill }) => [row, fill])).toEqual([
      [1, '#FFC7CE'],
      [2, '#00FF00'],
    ]);
    await played.workbook.mark('check', []);
    expect(played.host.book.side(played.model.sheet('1')).rules.map(({ id }) => id)).toEqual(['own']);
  });

  it('are found among formats of any kind', async () => {
    const played = play([sheet]);
    clerksOwn(played);
    const { rules } = played.host.book.side(played.model.sheet('1'));
    rules.unshift({ ...rules[0]!, id: 'scale', type: 'ColorScale', formula: '' });
    await played.workbook.mark('check', [mark]);
    await played.workbook.mark('check', [mark]);
    expect(rules).toHaveLength(3);
    await played.workbook.mark('check', []);
    expect(rules.map(({ id }) => id)).toEqual(['scale', 'own']);
  });

  it('are all or nothing where one of them would stand on a protected sheet', async () => {
    const locked = { ...sheet, id: '2', name: '锁定', locked: true };
    const { workbook, host } = play([sheet, locked]);
    const onLocked = { ...mark, at: { ...mark.at, sheet: '2' }, codes: { ...mark.codes, sheet: '2' } };
    await workbook.mark('check', [mark]);
    await expect(workbook.mark('check', [onLocked])).rejects.toMatchObject({ trouble: { code: 'protected' } });
    expect(paintedCells(host)).toHaveLength(1);
  });

  it('take their code letter by letter', async () => {
    const { workbook, host } = play([{ ...sheet, cells: [[], [null, null, '|a"b|']] }]);
    await workbook.mark('check', [{ ...mark, code: '|a"b|' }]);
    expect(paintedCells(host).map(({ row }) => row)).toEqual([1]);
  });
});
