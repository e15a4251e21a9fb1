import type { Report } from '@keshen/review';

const sheet = '企业申报';
const citation = { document: '吉科发人才〔2022〕245号', paragraph: '五（二）' };

const decision = (row: number, name: string, rest: Partial<Report['decisions'][number]>) => ({
  table: 'enterprises',
  workbook: 0,
  sheet,
  row,
  key: '',
  name,
  status: 'eligible' as const,
  reasons: [],
  missing: [],
  flags: [],
  ...rest,
});

/** One check of four enterprises: one of each verdict, an issue of each severity, a finding with two places and one with none. */
export const sampleReport: Report = {
  schema: 'keshen.report/1',
  programme: 'commissioner',
  asOf: '2024-06-01',
  rules: 'sha256:0',
  workbooks: [{ name: '长春市.xlsx', file: null, content: 'sha256:0' }],
  tables: [{ table: 'enterprises', workbook: 0, sheet, header: 'A3:N4', firstRow: 5, rows: 4, columns: { name: 'B' } }],
  issues: [
    {
      code: 'untidy-text',
      severity: 'hint',
      workbook: 0,
      sheet,
      cell: 'B6',
      row: 6,
      field: 'name',
      found: ' 乙公司',
      expected: '乙公司',
      message: '企业名称前有空格。',
      fix: '乙公司',
    },
    {
      code: 'credit-code-check',
      severity: 'error',
      workbook: 0,
      sheet,
      cell: 'C7',
      row: 7,
      field: 'creditCode',
      found: '91220101MA00000003',
      expected: '',
      message: '校验位不符，请核对营业执照。',
      fix: null,
    },
  ],
  findings: [
    {
      code: 'duplicate-enterprise',
      severity: 'confirm',
      places: [
        { workbook: 0, sheet, row: 5 },
        { workbook: 0, sheet, row: 8 },
      ],
      message: '同一企业申报两次。',
      citation,
    },
    { code: 'table-missing', severity: 'confirm', places: [], message: '没有找到人选推荐表。', citation: null },
  ],
  decisions: [
    decision(5, '甲公司', {}),
    decision(6, '乙公司', {
      status: 'ineligible',
      reasons: [{ code: 'outside-jilin', message: '注册地为沈阳市，不在吉林省。', citation }],
    }),
    decision(7, '丙公司', {
      status: 'undetermined',
      missing: [
        { kind: 'cell', by: 'theirs', name: 'staff', message: '缺从业人员（人）。' },
        { kind: 'parameter', by: 'ours', name: 'rate', message: '缺补助标准。' },
      ],
    }),
    decision(8, '', {
      status: 'undetermined',
      missing: [{ kind: 'standard', by: 'ours', name: 'size', message: '该行业没有划型标准。' }],
    }),
  ],
  amounts: [],
  settings: [],
  allocations: [],
  totals: { rows: 4, eligible: 1, ineligible: 1, undetermined: 2, issues: 2, findings: 2, yuan: '1050000.00' },
};

/** The same with nothing found. */
export const cleanReport: Report = {
  ...sampleReport,
  issues: [],
  findings: [],
  decisions: [decision(5, '甲公司', {})],
  totals: { rows: 1, eligible: 1, ineligible: 0, undetermined: 0, issues: 0, findings: 0, yuan: '0.00' },
};
