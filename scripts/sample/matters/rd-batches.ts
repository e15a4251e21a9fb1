import type { Content } from '../../../packages/workbook/src/port.ts';
import type { SampleSheet } from '../draw.ts';
import { creditCode } from '../identity.ts';
import { rdPolicySheet, registerSheet, statisticsSheet, taxSheet } from '../rd-guidance.ts';
import { enquiredOn, listSheet } from './office-sheets.ts';

// Two small batches of the R&D guidance plan: one in which every enterprise but the first is unlike the others, and one
// whose office bars enterprises outright and pays far more than was ever paid.

/** An enterprise as three departments have it. Money in yuan. */
interface Entry {
  readonly n: number;
  readonly code?: string;
  readonly before?: number;
  readonly now?: number;
  /** What the statistics have, where it is not what the tax office has. */
  readonly counted?: number;
  readonly countedName?: string;
  readonly revenue?: number;
  readonly staff?: number;
  readonly size?: string;
  readonly state?: string;
  readonly city?: string;
}

const nameOf = ({ n }: Entry): string => `研发示例${n}号有限公司`;
const codeOf = ({ n, code }: Entry): string => code ?? creditCode('220104', 700 + n);

const taxRow = (entry: Entry, i: number): Content[] => {
  const { before = 22_000_000, now = 31_000_000 } = entry;
  return [i + 1, codeOf(entry), nameOf(entry), before, now, now * 0.75];
};

function statisticsRow(entry: Entry): Content[] {
  const { before = 22_000_000, now = 31_000_000, counted = now, countedName = nameOf(entry) } = entry;
  const { revenue = 210_000_000, staff = 420, size = '中型' } = entry;
  return [codeOf(entry), countedName, '3911', staff, revenue / 1000, 500_000, counted / 1000, before / 1000, size];
}

const registerRow = (entry: Entry): Content[] => [
  nameOf(entry),
  codeOf(entry),
  entry.state ?? '存续（在营、开业、在册）',
  entry.city ?? '长春市',
];

const statisticsColumns = [...statisticsSheet.columns, { head: '单位规模', width: 10 }];
const sheetsOf = (taxed: readonly Entry[], counted: readonly Entry[] = taxed): readonly SampleSheet[] => [
  { ...taxSheet, rows: taxed.map(taxRow) },
  { ...statisticsSheet, columns: statisticsColumns, rows: counted.map(statisticsRow) },
  { ...registerSheet, rows: taxed.map(registerRow) },
];

const contradicted: Entry = { n: 4 };
const repeated: Entry = { n: 5 };
const discredited: Entry = { n: 12 };
const oddOnes: readonly Entry[] = [
  { n: 1 },
  { n: 2, before: 100_000, now: 200_000 },
  { n: 3, before: 20_000_000, now: 20_200_000 },
  contradicted,
  repeated,
  { n: 6, before: 1_000_000, now: 1_500_000 },
  { n: 7, counted: 20_000_000 },
  { n: 8, revenue: 20_000_000 },
  { n: 9, size: '小型' },
  { n: 10, countedName: '研发示例股份有限公司' },
  { n: 11, city: '辽宁省沈阳市' },
  discredited,
  { n: 13, code: creditCode('220104', 713, '12') },
];

const blacklist = listSheet(
  '失信异常名单',
  ['企业名称', '统一社会信用代码', '列入名单', '数据来源', '查询日期'],
  [[nameOf(discredited), codeOf(discredited), '经营异常名录', '登记机关（示例）', enquiredOn]],
);

/** Workbooks by what they are about. */
export const rdBatches: ReadonlyMap<string, readonly SampleSheet[]> = new Map([
  [
    'R&D逐户核实',
    [
      ...sheetsOf([...oddOnes, repeated], [...oddOnes, { ...contradicted, staff: 380 }, { n: 14 }]),
      blacklist,
      rdPolicySheet(['R&D投入最低额', '50万元'], ['R&D投入最低增幅', '5%'], ['税务与统计研发数据允许差异', '10%']),
    ],
  ],
  [
    'R&D一律除外',
    [
      ...sheetsOf([{ n: 15 }, { n: 16, now: 33_000_000 }, { n: 17, state: '注销' }]),
      rdPolicySheet(
        ['登记状态异常、注册地在省外、列入失信或异常名单的企业是否除外', '一律除外'],
        ['中小微企业R&D增量补助比例', '4%'],
        ['税务与统计研发数据允许差异', '本年无此条件'],
      ),
    ],
  ],
]);
