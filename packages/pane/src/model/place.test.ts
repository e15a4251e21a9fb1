import { describe, expect, it } from 'vitest';
import { sampleReport } from '../testing/sample-report.ts';
import { rowPlace } from './place.ts';

const [table] = sampleReport.tables;
const report = {
  ...sampleReport,
  tables: [
    table!,
    { ...table!, header: 'B20:B20', firstRow: 21 },
    { ...table!, sheet: '人选', header: 'C1:D1', firstRow: 2 },
  ],
};

describe('the cells of a row', () => {
  it.each([
    ['between the columns of its table', '企业申报', 7, 'A7:N7'],
    ['of the lower table on the sheet', '企业申报', 21, 'B21'],
    ['of a table on another sheet', '人选', 2, 'C2:D2'],
    ['above every table', '企业申报', 2, 'A2'],
    ['on a sheet without table', '封面', 1, 'A1'],
  ])('%s', (_name, sheet, row, cell) => {
    expect(rowPlace(report, { workbook: 0, sheet, row })).toEqual({ workbook: 0, sheet, cell });
  });
});
