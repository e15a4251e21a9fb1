import { ModelWorkbook } from '@keshen/workbook/model';
import { expect, it } from 'vitest';
import { copyWorkbook } from './copy-workbook.ts';
import { snapshot } from './snapshot.ts';

it('is the same workbook: cells of every kind, formulas, lists, hidden columns and our anchors', async () => {
  const model = new ModelWorkbook('样表.xlsx', { date1904: true });
  model.addSheet({
    name: '申报',
    id: '7',
    cells: [
      [null, '企业名称', 3.5, true],
      [null, { error: '#REF!' }, { formula: '=C1*2' }, null],
    ],
    merges: [{ top: 0, left: 1, rows: 1, columns: 2 }],
    lists: [{ name: '', kind: 'filter', at: { top: 0, left: 1, rows: 2, columns: 3 } }],
    hiddenColumns: [[0, 0]],
  });
  model.addSheet({ name: '空表', shown: 'hidden' });
  model.anchors.set('_keshen.enterprises', { sheet: '7', top: 0, left: 3, rows: 2, columns: 1 });

  const copy = await copyWorkbook(model);

  expect(snapshot(copy)).toBe(snapshot(model));
  expect([copy.name, copy.date1904]).toEqual(['样表.xlsx', true]);
  expect(copy.sheet('7').grid.get(1, 2)).toEqual({ formula: '=C1*2' });
});
