import type { SampleContent, SampleSheet } from '../draw.ts';
import type { SampleRow } from '../planted.ts';
import { candidateSheetOf, enterpriseSheetOf, historySheetOf } from '../sheets.ts';
import { enquiredOn, listSheet, settled } from './office-sheets.ts';
import { firm, person, smallFirm } from './rows.ts';

// What a meeting has decided, and what the finance office has sent back: one line for each thing that can be wrong.

const sound = Array.from({ length: 9 }, (_, n) => firm(n + 1));
const lifted = smallFirm(10);
const unnumbered = smallFirm(11);
const disputed = firm(12, { staff: null });
const firms = [...sound, lifted, unnumbered, disputed];
const persons = firms.slice(0, 10).map((host, n) => person(n, host));

interface Decided {
  readonly before?: string;
  readonly verdict?: string;
  readonly minutes?: string | null;
}

function decided(
  { cells }: SampleRow,
  { before = '不符合', verdict = '符合', minutes = '示例纪要〔2024〕3号' }: Decided = {},
) {
  return [
    '企业',
    cells['name']!,
    cells['creditCode']!,
    before,
    verdict,
    minutes,
    enquiredOn,
    '决定示例',
    '经办示例',
    '复核示例',
    '产业链配套企业',
  ];
}

const meeting = listSheet(
  '集体研究事项',
  [
    '类别',
    '名称',
    '代码或证件号',
    '原结论',
    '研究结论',
    '会议纪要号',
    '研究日期',
    '决定人',
    '经办人',
    '复核人',
    '理由',
  ],
  [
    decided(lifted),
    decided(unnumbered, { minutes: null }),
    decided(firm(30)),
    decided(sound[0]!),
    decided(disputed, { before: '待补正' }),
    decided(disputed, { before: '待补正', verdict: '不符合' }),
  ],
);

type Line = readonly [
  host: SampleRow,
  asked: SampleContent,
  approved: SampleContent,
  cut: SampleContent,
  reason?: string,
];

const year = 100_000;
const cutTo = '按审核结果核减';
/** Two years of the subsidy for each enterprise; the fifth was forgotten. */
const lines: readonly Line[] = [
  [sound[0]!, year, year, 0],
  [sound[1]!, year, '约5万', null],
  [sound[2]!, year, null, null],
  [sound[3]!, year, year, 0],
  [sound[3]!, year, year, 0],
  [sound[5]!, 90_000, year, 0],
  [sound[6]!, year, 110_000, 0],
  [sound[7]!, year, 60_000, 30_000, cutTo],
  [sound[8]!, year, 60_000, 40_000],
  [firm(30), year, year, 0],
];

const planHeads = [
  '序号',
  '市州',
  '企业名称',
  '统一社会信用代码',
  '合计（元）',
  '财政核定数（元）',
  '核减数（元）',
  '理由',
];
const planLine = ([{ cells }, asked, approved, cut, reason]: Line, i: number): readonly SampleContent[] => [
  i + 1,
  '长春市',
  cells['name']!,
  cells['creditCode']!,
  asked,
  approved,
  cut,
  reason ?? null,
];

export const meetingAndMoney: readonly SampleSheet[] = [
  enterpriseSheetOf(firms),
  candidateSheetOf(persons),
  historySheetOf([]),
  meeting,
  listSheet('资金安排计划（财政返回）', planHeads, [
    ...lines.map(planLine),
    [null, '合计', null, null, 1_000_000, 700_000, 70_000, null],
  ]),
  listSheet('资金安排计划（未核定）', planHeads, [planLine([sound[4]!, year, null, null], 0)]),
  settled(['人选最高年龄', '本年无此条件']),
];
