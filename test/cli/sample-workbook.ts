import ExcelJS from 'exceljs';
import { madeResidentId } from './codes.ts';
import { firms, persons, type Row } from './sample-rows.ts';

export interface Sample {
  readonly firms?: readonly Row[];
  readonly persons?: readonly Row[];
  /** Left out: with the office's list of earlier selections. */
  readonly history?: false;
  /** Written on a sheet 政策口径. */
  readonly day?: string;
}

/** The office's list of who was chosen before, heads first. */
export const history = [
  ['姓名', '身份证号', '入选批次', '数据来源', '查询日期'],
  ['往届人选', madeResidentId(900), '2022年', '省科技厅', '2024-05-20'],
];

/**
 * A clerk's workbook with everything that a careless writer loses: styles, a merged title, a table, an autofilter, a
 * comment, a data validation, a conditional format, frozen panes, a formula with its result, a sheet of other things.
 */
export async function sampleWorkbook(sample: Sample = {}): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = new Date('2024-05-01T00:00:00Z');
  addFirms(book.addWorksheet('企业申报', { views: [{ state: 'frozen', ySplit: 3 }] }), sample.firms ?? firms);
  addPersons(book.addWorksheet('人选推荐'), sample.persons ?? persons);
  const other = book.addWorksheet('说明', { properties: { tabColor: { argb: 'FF00B050' } } });
  other.addRow([
    '填报说明',
    { richText: [{ text: '红色', font: { color: { argb: 'FFFF0000' } } }, { text: '为必填' }] },
  ]);
  // On the office's list is nobody of this year: without a list no first selection is proved.
  if (sample.history !== false) book.addWorksheet('往年入选名单').addRows(history);
  if (sample.day !== undefined)
    book.addWorksheet('政策口径').addRows([
      ['项目', '取值'],
      ['判定日', sample.day],
    ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const thin = { style: 'thin' } as const;

function addFirms(sheet: ExcelJS.Worksheet, rows: readonly Row[]): void {
  const heads = Object.keys(rows[0]!);
  sheet.addRow(['附件1']);
  sheet.addRow(['企业申报表']).font = { name: '黑体', size: 18, bold: true };
  sheet.mergeCells(2, 1, 2, heads.length);
  sheet.addTable({
    name: '企业表',
    ref: 'A3',
    headerRow: true,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: heads.map((name) => ({ name, filterButton: true })),
    rows: rows.map((row) => heads.map((head) => row[head] ?? null)),
  });
  const [staff, assets] = ['从业人员（人）', '资产总额（万元）'].map((head) => heads.indexOf(head) + 1) as [
    number,
    number,
  ];
  sheet.getCell(4, assets).value = { formula: '1500*2', result: 3000 };
  sheet.getCell(4, assets).numFmt = '#,##0.00';
  sheet.getCell(4, 1).note = '已电话核实';
  sheet.getCell(4, 1).border = { top: thin, bottom: thin, left: thin, right: thin };
  sheet.getCell(4, staff).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  for (let row = 4; row < 4 + rows.length; row++)
    sheet.getCell(row, heads.indexOf('是否高校院所创办或入股') + 1).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: ['"是,否"'],
    };
  sheet.addConditionalFormatting({
    ref: `G4:G${3 + rows.length}`,
    rules: [{ type: 'cellIs', operator: 'lessThan', formulae: [10], priority: 1, style: { font: { bold: true } } }],
  });
  heads.forEach((head, i) => (sheet.getColumn(i + 1).width = head.length + 8));
}

function addPersons(sheet: ExcelJS.Worksheet, rows: readonly Row[]): void {
  const heads = Object.keys(rows[0]!);
  sheet.addRow(heads).font = { bold: true };
  for (const row of rows) {
    const added = sheet.addRow(heads.map((head) => dated(head, row[head] ?? null)));
    for (const head of ['聘期开始', '聘期结束']) added.getCell(heads.indexOf(head) + 1).numFmt = 'yyyy-mm-dd';
  }
  sheet.autoFilter = { from: 'A1', to: { row: rows.length + 1, column: heads.length } };
}

const dated = (head: string, value: string | number | null): ExcelJS.CellValue =>
  head.startsWith('聘期') && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
