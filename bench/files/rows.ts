import { creditCodeCheck } from '@keshen/rules';
import { sequence } from '../case.ts';

/** What a cell of the generated workbook holds; null where it is blank. */
export type Cell = string | number | null;

export interface Column {
  readonly head: string;
  readonly cell: (row: number, random: () => number) => Cell;
  /** Excel's number format, where the cell has one of its own. */
  readonly isDay?: true;
}

/** Cities of the province, each with one of its counties and the division by which its codes begin. */
const places = [
  ['长春市', '朝阳区', '220104'],
  ['吉林市', '船营区', '220204'],
  ['四平市', '铁西区', '220302'],
  ['通化市', '东昌区', '220502'],
  ['松原市', '宁江区', '220702'],
  ['延边朝鲜族自治州', '延吉市', '222401'],
] as const;
const sectors = ['新材料', '新装备', '生物医药', '新农业', '数字经济'];
const industries = ['C39', 'C36', 'C27', 'C35', 'C38'];
const surnames = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];

const pick = (from: readonly string[], random: () => number): string => from[Math.floor(random() * from.length)]!;
const whole = (random: () => number, from: number, to: number): number => from + Math.floor(random() * (to - from));
const money = (random: () => number, scale: number): number => Math.round((0.6 + random()) * scale * 100) / 100;
const digits = (random: () => number, count: number): string =>
  Array.from({ length: count }, () => whole(random, 0, 10)).join('');

const placeOf = (row: number): (typeof places)[number] => places[row % places.length]!;

/** Made of nothing: a division, the sign of new registrations, and a number. */
function creditCode(row: number): string {
  const body = `91${placeOf(row)[2]}MA${String(row).padStart(7, '0')}`;
  return body + creditCodeCheck(body);
}

const text = (head: string, cell: (random: () => number, row: number) => string): Column => ({
  head,
  cell: (row, random) => cell(random, row),
});
const amount = (head: string, scale: number): Column => ({ head, cell: (_, random) => money(random, scale) });
const day = (head: string): Column => ({ head, cell: (_, random) => whole(random, 36_526, 45_000), isDay: true });

/** The heads of 企业申报表, and behind them what offices ask for besides: 22 columns of text, eight of them hardly ever repeating. */
export const columns: readonly Column[] = [
  text('企业名称', (_, row) => `示例${row}号科技有限公司`),
  text('统一社会信用代码', (random, row) =>
    random() < 0.01 ? creditCode(row).slice(0, 17).toLowerCase() : creditCode(row),
  ),
  text('注册地（市州）', (random, row) => (random() < 0.02 ? '辽宁省沈阳市' : placeOf(row)[0])),
  text('注册地（县区）', (_, row) => placeOf(row)[1]),
  text('推荐单位', (_, row) => `${placeOf(row)[0]}科学技术局`),
  text('产业领域', (random) => pick(sectors, random)),
  text('国民经济行业', (random) => pick(industries, random)),
  { head: '从业人员（人）', cell: (_, random) => (random() < 0.03 ? '约300' : whole(random, 300, 1000)) },
  amount('营业收入（万元）', 20_000),
  amount('资产总额（万元）', 20_000),
  text('是否高校院所创办或入股', (random) => (random() < 0.02 ? '是' : '否')),
  text('技术需求', (random) => `${pick(sectors, random)}工艺改进与检测`),
  text('联系人', (random) => `联系人${pick(surnames, random)}${pick(surnames, random)}`),
  text('联系电话', (random) => `1990000${digits(random, 4)}`),
  text('企业规模（自报）', (random) => pick(['中型'], random)),
  text('注册地址', (random, row) => `示例大街${row}号${whole(random, 1, 90)}室`),
  text('电子邮箱', (_, row) => `office${row}@example.cn`),
  text('开户银行', (random, row) => `示例银行${placeOf(row)[0]}第${whole(random, 1, 40)}支行`),
  text('银行账号', (random) => `6200${digits(random, 15)}`),
  text('高企证书编号', (random, row) => `GR2022${String(row).padStart(8, '0')}${whole(random, 0, 10)}`),
  text('企业类型', (random) => pick(['有限责任公司', '股份有限公司', '国有独资'], random)),
  text('所属园区', (_, row) => `${placeOf(row)[0]}示例园区`),
  text('知识产权编号', (random) => `ZL2021${digits(random, 8)}.X`),
  text('备注', (random) => (random() < 0.5 ? '材料 & 附件齐全' : '材料“待核” <复印件>')),
  text('行业协会', (random) => `${pick(sectors, random)}协会`),
  day('成立日期'),
  day('高企认定日期'),
  { head: '研发人员', cell: (_, random) => whole(random, 5, 200) },
  { head: '专利件数', cell: (_, random) => whole(random, 0, 90) },
  ...['研发费用', '纳税总额', '净利润', '出口额', '负债合计', '利润总额', '用电量', '工资总额'].map((head) =>
    amount(head, 900),
  ),
  ...['设备原值', '政府补助', '技术收入'].map((head) => amount(head, 12_000)),
];

/** Rows of a large application workbook, always the same for one count. One cell in fifty beyond the first 15 columns is blank. */
export function* generatedRows(count: number): Iterable<readonly Cell[]> {
  const random = sequence(20_240_601);
  for (let row = 1; row <= count; row++)
    yield columns.map(({ cell }, c) => {
      const value = cell(row, random);
      return c >= 15 && random() < 0.02 ? null : value;
    });
}
