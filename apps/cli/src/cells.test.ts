import { ModelWorkbook } from '@keshen/workbook/model';
import { expect, it } from 'vitest';
import { cellsOf } from './cells-command.ts';

it('tells of every cell its sheet, place, type, value and formula', () => {
  const model = new ModelWorkbook('甲.xlsx');
  const { grid } = model.addSheet({ name: '企业', cells: [['名称', 12.5], [], [true, { error: '#REF!' }]] });
  grid.putFormula(0, 1, '=A9*2');
  model.addSheet({ name: '附表', cells: [[{ formula: '=A1' }]] });
  expect([...cellsOf(model)]).toEqual([
    { sheet: '企业', cell: 'A1', type: 'text', value: '名称' },
    { sheet: '企业', cell: 'B1', type: 'number', value: 12.5, formula: '=A9*2' },
    { sheet: '企业', cell: 'A3', type: 'truth', value: true },
    { sheet: '企业', cell: 'B3', type: 'error', value: '#REF!' },
    { sheet: '附表', cell: 'A1', type: 'empty', value: null, formula: '=A1' },
  ]);
});
