import { serialOf } from '../../../packages/rules/src/index.ts';
import type { SampleSheet } from '../draw.ts';
import { residentId } from '../identity.ts';
import type { SampleRow } from '../planted.ts';
import { registerSheet } from '../rd-guidance.ts';
import { candidateColumns, candidateSheetOf, enterpriseColumns, enterpriseSheetOf, tableSheet } from '../sheets.ts';
import { enquiredOn, listSheet, settled } from './office-sheets.ts';
import { firm, person } from './rows.ts';

// A city and a university whose workbooks settle things in two ways, and hold sheets that repeat, overlap, hide and lack.

const firms = Array.from({ length: 8 }, (_, n) => firm(n + 1));
const linked: SampleRow = firm(1, { revenue: { formula: "='[1]决算'!B2", result: 6000 } });
const [, , held, listed] = firms as [SampleRow, SampleRow, SampleRow, SampleRow];
const later = firm(9);

const without = (...fields: readonly string[]) =>
  enterpriseColumns.filter(({ field }) => field === undefined || !fields.includes(field));

/** Two columns that may both hold the telephone. */
const twoPhones = [
  ...without('phone'),
  { field: 'phone', head: '手机', width: 16 },
  { field: 'phone', head: '手机号', width: 16 },
];

const citySheets: readonly SampleSheet[] = [
  { ...enterpriseSheetOf([linked, ...firms.slice(1)]), hidden: { rows: [2] } },
  tableSheet('绿园区', without('declaredSize'), firms.slice(4, 7)),
  tableSheet('宽城区', without('need'), [firms[6]!, firms[7]!, later]),
  tableSheet('双阳区', twoPhones, [firm(10), firm(11)]),
  { ...tableSheet('去年申报', enterpriseColumns, [firm(12)]), hidden: { sheet: true } },
  // Sent along by mistake: it belongs to another programme.
  { ...registerSheet, rows: registerSheet.rows.slice(0, 2) },
  settled(
    ['每年补助标准', '6万元'],
    ['每年选派名额', '二百左右'],
    ['引进人才奖励', '10万元'],
    ['小微企业是否一律除外', '小微企业一律不在申报范围'],
    ['人选最高年龄', '55周岁'],
    ['当年通知对人选学位、职称的要求', '硕士及以上学位'],
  ),
];

const persons: readonly SampleRow[] = [
  person(1, firms[1]!),
  person(2, firms[1]!, { sendingUnit: '示例大学化学学院' }),
  person(3, firms[1]!),
  person(4, firms[4]!, { residentId: residentId('1960-03-08', 604) }),
  person(5, firms[5]!, { degree: '学士' }),
  person(6, firms[6]!, { leftOn: serialOf('2024-05-10', false) }),
];

const universitySheets: readonly SampleSheet[] = [
  {
    ...candidateSheetOf(persons),
    columns: [...candidateColumns, { head: '离岗日期', width: 13, format: 'yyyy-mm-dd' }],
    rows: candidateSheetOf(persons).rows.map((row, i) => [...row, persons[i]!.cells['leftOn'] ?? null]),
  },
  listSheet(
    '股东信息',
    ['企业名称', '统一社会信用代码', '股东名称', '持股比例', '数据来源', '查询日期'],
    [
      [
        held.cells['name']!,
        held.cells['creditCode']!,
        '示例大学资产经营有限公司',
        '20%',
        '登记机关（示例）',
        enquiredOn,
      ],
      [listed.cells['name']!, listed.cells['creditCode']!, '自然人示例', '100%', '登记机关（示例）', enquiredOn],
    ],
  ),
  listSheet(
    '失信异常名单',
    ['企业名称', '统一社会信用代码', '列入名单', '数据来源', '查询日期'],
    [[listed.cells['name']!, listed.cells['creditCode']!, '经营异常名录', '登记机关（示例）', enquiredOn]],
  ),
  settled(['小微企业是否一律除外', '仅高校科研院所创办或入股的小微企业不在申报范围']),
];

/** Workbooks of one case, by name. */
export const settingsAndShapes: ReadonlyMap<string, readonly SampleSheet[]> = new Map([
  ['长春市_企业申报.xlsx', citySheets],
  ['示例大学_人选推荐.xlsx', universitySheets],
]);
