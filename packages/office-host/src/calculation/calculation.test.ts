import { Clerk, ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { ExcelHost } from '../excel-host.ts';
import { Calculation } from './calculation.ts';

const metadata = {
  functions: [
    { id: 'TWICE', parameters: [{ dimensionality: 'scalar' }] },
    { id: 'SHARES', parameters: [{ dimensionality: 'matrix' }, { dimensionality: 'scalar', optional: true }] },
  ],
};

/** A workbook whose functions are answered as the add-in would, without a library in between. */
function open(cells: readonly (readonly Content[])[]) {
  const model = new ModelWorkbook('表.xlsx');
  const sheet = model.addSheet({ name: '表', cells });
  const host = new ExcelHost(model);
  const asked: unknown[] = [];
  host.book.events.deliver = ({ message }) => {
    const [number, id, args] = JSON.parse(message) as [number, string, unknown[]];
    asked.push([id, ...args]);
    const { functions } = host.addin;
    if (id === 'TWICE' && typeof args[0] !== 'number') functions.answered(number, false, '不是数字', 7);
    else functions.answered(number, true, id === 'TWICE' ? Number(args[0]) * 2 : args[0]);
  };
  host.addin.functions.becomeReady();
  const calculation = new Calculation(host, 'KESHEN', metadata);
  const shown = (row: number, column: number) => sheet.grid.value(row, column);
  return { model, sheet, calculation, asked, shown };
}

describe('custom functions in cells', () => {
  it('show their results, and stay formulas', async () => {
    const { calculation, sheet, shown } = open([[21, { formula: '=KESHEN.TWICE(A1)' }]]);
    await calculation.calculate();
    expect(shown(0, 1)).toBe(42);
    expect(sheet.grid.get(0, 1)).toEqual({ formula: '=KESHEN.TWICE(A1)' });
  });

  it('are handed null for a blank cell and for what is left out, as on the web', async () => {
    const { calculation, asked } = open([[null, { formula: '=KESHEN.SHARES(A1:A2)' }], [5]]);
    await calculation.calculate();
    expect(asked).toEqual([['SHARES', [[null], [5]], null]]);
  });

  it('spill where there is room, and take back what they spilled', async () => {
    const { calculation, sheet, shown } = open([[1, { formula: '=KESHEN.SHARES(A1:A3)' }], [2], [3]]);
    await calculation.calculate();
    expect([0, 1, 2].map((row) => shown(row, 1))).toEqual([1, 2, 3]);
    sheet.grid.set(0, 1, { formula: '=KESHEN.SHARES(A1:A2)' });
    await calculation.calculate();
    expect([0, 1, 2].map((row) => shown(row, 1))).toEqual([1, 2, null]);
  });

  it('spill again where rows have moved, and leave what was typed over it', async () => {
    const { model, calculation, sheet, shown } = open([['标题'], [1, { formula: '=KESHEN.SHARES(A2:A3)' }], [2]]);
    const clerk = new Clerk(model);
    await calculation.calculate();
    clerk.insertRows(sheet.id, 0, 1);
    // The host moves cells and leaves formulas as they were written.
    clerk.type(sheet.id, 2, 1, [[{ formula: '=KESHEN.SHARES(A3:A4)' }]]);
    await calculation.calculate();
    expect([1, 2, 3, 4].map((row) => shown(row, 1))).toEqual([null, 1, 2, null]);
    clerk.type(sheet.id, 3, 1, [['手填']]);
    await calculation.calculate();
    expect([shown(2, 1), shown(3, 1)]).toEqual([{ error: '#SPILL!' }, '手填']);
  });

  it('say #SPILL! where something stands', async () => {
    const { calculation, shown } = open([
      [1, { formula: '=KESHEN.SHARES(A1:A2)' }],
      [2, '在此'],
    ]);
    await calculation.calculate();
    expect([shown(0, 1), shown(1, 1)]).toEqual([{ error: '#SPILL!' }, '在此']);
  });

  it.each([
    ['=KESHEN.TWICE("甲")', '#VALUE!', '不是数字'],
    ['=KESHEN.TWICE(C1:D1)', '#VALUE!', undefined],
    ['=KESHEN.TWICE()', '#VALUE!', undefined],
    ['=KESHEN.TWICE(1,2)', '#VALUE!', undefined],
    ['=KESHEN.NOSUCH(1)', '#NAME?', undefined],
    ['=KESHEN.TWICE(A2)', '#REF!', undefined],
  ])('%s is %s', async (formula, error, sentence) => {
    const { calculation, sheet, shown } = open([[1, { formula }], [{ error: '#REF!' }]]);
    await calculation.calculate();
    expect(shown(0, 1)).toEqual({ error });
    expect(calculation.sentences.get(`${sheet.id},0,1`)).toBe(sentence);
  });

  it('tell of a new result, and not of the same once more', async () => {
    const { model, calculation, sheet } = open([[21, { formula: '=KESHEN.TWICE(A1)' }]]);
    const heard: unknown[] = [];
    await model.watch((change) => heard.push(change));
    await calculation.calculate();
    await calculation.calculate();
    expect(heard).toEqual([{ what: 'calculated', sheet: sheet.id }]);
  });

  it('leave all other formulas as they were read', async () => {
    const { calculation, sheet, asked } = open([[{ formula: '=SUM(B1:B9)' }]]);
    await calculation.calculate();
    expect([sheet.grid.get(0, 0), asked]).toEqual([{ formula: '=SUM(B1:B9)' }, []]);
  });
});
