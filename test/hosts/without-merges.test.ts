import { ExcelHost } from '@keshen/office-host';
import { loadExcel } from '@keshen/office-host/node';
import { Session, type Report } from '@keshen/review';
import { enterpriseCells, enterpriseHeads } from '@keshen/review/testing';
import { ModelWorkbook, type SheetContents } from '@keshen/workbook/model';
import { OfficeWorkbook } from '@keshen/workbook/office';
import { describe, expect, it } from 'vitest';

/** Before ExcelApi 1.13 Excel cannot tell merged areas. What then differs from the report of the file is written here. */
const settings = { rulesHash: 'sha256:test', today: '2024-06-01' };
const codes = ['91220101MA0XX0015U', '91220184MA0XX00153', '91220381MA0XX00152'] as const;
const firms = codes.map((code, i) =>
  enterpriseCells({ 企业名称: `第${i}公司`, 统一社会信用代码: code, '从业人员（人）': i === 1 ? 12 : 500 }),
);
const width = enterpriseHeads.length;

/** A title over all columns, and two rows of heads: 从业人员, 营业收入 and 资产总额 under 企业规模. */
const twoRowsOfHeads: SheetContents = {
  name: '企业申报',
  cells: [
    ['企业申报表', ...Array<null>(width - 1).fill(null)],
    enterpriseHeads.map((head, c) => (c < 6 || c > 8 ? head : c === 6 ? '企业规模' : null)),
    enterpriseHeads.map((head, c) => (c < 6 || c > 8 ? null : head)),
    ...firms,
  ],
  merges: [
    { top: 0, left: 0, rows: 1, columns: width },
    { top: 1, left: 6, rows: 1, columns: 3 },
    ...enterpriseHeads.flatMap((_, left) => (left < 6 || left > 8 ? [{ top: 1, left, rows: 2, columns: 1 }] : [])),
  ],
};

/** 推荐单位 stands once for all its rows. */
const oneCellForManyRows: SheetContents = {
  name: '企业申报',
  cells: [enterpriseHeads, ...firms.map((cells, r) => (r === 0 ? cells : cells.with(3, null)))],
  merges: [{ top: 1, left: 3, rows: 3, columns: 1 }],
};

async function reportOf(sheet: SheetContents, version?: string): Promise<Report> {
  const model = new ModelWorkbook('申报.xlsx');
  model.addSheet(sheet);
  if (!version) return new Session([model], settings).check();
  const { Excel, isSetSupported } = loadExcel(new ExcelHost(model), { sets: { ExcelApi: version } });
  return new Session([new OfficeWorkbook(Excel, { isSetSupported })], settings).check();
}

describe('an Excel that cannot tell merged areas', () => {
  it('finds heads in two rows all the same', async () => {
    expect(await reportOf(twoRowsOfHeads, '1.12')).toEqual(await reportOf(twoRowsOfHeads));
  });

  it('takes the cells below a merged one for blank, and says so', async () => {
    const [old, file] = [await reportOf(oneCellForManyRows, '1.12'), await reportOf(oneCellForManyRows)];
    expect(file.issues).toEqual([]);
    expect(old.issues.map(({ cell, code }) => [cell, code])).toEqual([
      ['D3', 'required-blank'],
      ['D4', 'required-blank'],
    ]);
  });

  it.each([twoRowsOfHeads, oneCellForManyRows])('from ExcelApi 1.13 on reports what the file does', async (sheet) => {
    expect(await reportOf(sheet, '1.13')).toEqual(await reportOf(sheet));
  });
});
