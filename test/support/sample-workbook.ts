import { nodeCodec } from '@keshen/workbook/file/node';
import { newWorkbook } from '@keshen/workbook/file';
import type { Content } from '@keshen/workbook/port';
import type { SheetContents } from '@keshen/workbook/model';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A synthetic credit code of an enterprise in Changchun, with its check character (GB 32100-2015). */
export function creditCode(number: number): string {
  const body = `91220101MA${String(number).padStart(7, '0')}`;
  const sum = [...body].reduce((total, character, i) => total + alphabet.indexOf(character) * (3 ** i % 31), 0);
  return body + alphabet[(31 - (sum % 31)) % 31];
}

const heads = [
  '序号',
  '企业名称',
  '统一社会信用代码',
  '注册地（市州）',
  '注册地（县区）',
  '推荐单位',
  '产业领域',
  '国民经济行业',
  '从业人员（人）',
  '营业收入（万元）',
  '资产总额（万元）',
  '是否高校院所创办或入股',
  '技术需求',
  '联系人',
  '联系电话',
];

/** A row of a large manufacturer of Jilin that meets every condition, but for what is given otherwise. */
function enterprise(number: number, other: Readonly<Record<string, Content>> = {}): readonly Content[] {
  const good: Readonly<Record<string, Content>> = {
    序号: number,
    企业名称: `吉林样例${number}制造有限公司`,
    统一社会信用代码: creditCode(number),
    '注册地（市州）': '长春市',
    '注册地（县区）': '朝阳区',
    推荐单位: '长春市科技局',
    产业领域: '新材料',
    国民经济行业: 'C36汽车制造业',
    '从业人员（人）': 1500,
    '营业收入（万元）': 65000,
    '资产总额（万元）': 82000,
    是否高校院所创办或入股: '否',
    技术需求: '轻量化材料成形工艺',
    联系人: '联系人',
    联系电话: '0431-00000000',
  };
  return heads.map((head) => (head in other ? other[head]! : good[head]!));
}

/** What the sample has of each kind; rows of the sheet, which start at row 4. */
const special: Readonly<Record<number, Readonly<Record<string, Content>>>> = {
  2: { '注册地（市州）': '沈阳市', '注册地（县区）': null },
  3: { 统一社会信用代码: '91220101MA00000035' },
  4: { '从业人员（人）': '约300' },
  5: { '从业人员（人）': 12, '营业收入（万元）': 180 },
  6: { 是否高校院所创办或入股: '是' },
  7: { 企业名称: null },
  8: { 企业名称: '　吉林样例8制造有限公司 ', 统一社会信用代码: creditCode(8).toLowerCase() },
  9: { '营业收入（万元）': '65,000.00' },
};

/** 企业申报 as a city sends it: a title, a line of notes, heads, and so many enterprises; the first nine are special. */
export function enterprisesSheet(count: number): SheetContents {
  const rows = Array.from({ length: count }, (_, index) => enterprise(index + 1, special[index + 1]));
  return {
    name: '企业申报',
    cells: [['长春市科创专员企业申报汇总表'], ['填报单位：长春市科技局'], heads, ...rows],
    merges: [{ top: 0, left: 0, rows: 1, columns: heads.length }],
  };
}

/** The same as a file. */
export const sampleWorkbook = (count: number): Uint8Array =>
  newWorkbook([{ name: '说明', cells: [['请各单位按表填报。']] }, enterprisesSheet(count)], nodeCodec);
