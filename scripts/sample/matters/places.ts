import { serialOf } from '../../../packages/rules/src/index.ts';
import type { SampleContent, SampleSheet } from '../draw.ts';
import { creditCode } from '../identity.ts';
import type { SampleRow } from '../planted.ts';
import { candidateSheetOf, enterpriseSheetOf, historySheetOf } from '../sheets.ts';
import { listSheet, settled } from './office-sheets.ts';
import { firm, person } from './rows.ts';

// Places and who gets them. What hinders the computation hinders everything after it: a workbook each.

const from = (n: number, region: string, city: string): SampleRow =>
  firm(n, { creditCode: creditCode(region, 600 + n), city, county: null, reportingUnit: `${city}科技局` });
const changchun = [1, 2, 3].map((n) => from(n, '220104', '长春市'));
const firms = [...changchun, from(4, '220802', '白城市')];
const persons = firms.map((host, n) => person(n, host));

type Quota = readonly [unit: string, base: number | null, floor: number | null, cap: number | null, ...SampleContent[]];
const quotaSheet = (rows: readonly Quota[]): SampleSheet =>
  listSheet('名额分配表', ['推荐单位', '基数', '保底名额', '封顶名额', '名额', '调剂', '核定数', '理由或文号'], rows);

const weights = { 长春市: 903, 吉林市: 407, 四平市: 211, 通化市: 195, 延边州: 303 };
const indicator = (name: string, values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([unit, value]) => [unit, name, value, '2023', '统计年鉴（示例）']);
const baseSheet = (rows: readonly (readonly SampleContent[])[]): SampleSheet =>
  listSheet('测算基数表', ['单位', '指标', '数值', '年度', '来源'], rows);

const day = serialOf('2024-05-28', false);
const draws = listSheet(
  '抽签与会议记录',
  ['事项', '候选单位', '名额数', '方式', '日期', '主持人', '结果', '纪要号或见证人'],
  [['名额并列', '四平市、通化市', 1, '抽签', day, '主持示例', '四平市', '见证示例']],
);
const moves = listSheet(
  '名额调剂记录',
  ['轮次', '日期', '类型', '调出单位', '调入单位', '名额数', '理由或文号'],
  [['第1轮', day, '调剂', '吉林市', null, 2, '示例函〔2024〕1号']],
);

const tables = [enterpriseSheetOf(firms), candidateSheetOf(persons), historySheetOf([])];
const fewForChangchun = Object.keys(weights).map((unit): Quota => [unit, null, null, null, unit === '长春市' ? 1 : 50]);

/** Workbooks by what they are about. */
export const placesSheets: ReadonlyMap<string, readonly SampleSheet[]> = new Map([
  [
    '名额已下达',
    [
      ...tables,
      quotaSheet([
        ['长春市', 903, 2, null, 1],
        ['吉林市', 400, null, 30, 60],
        ['四平市', null, null, null, 20],
        ['四平市', null, null, null, 21],
        ['通化市', null, null, null, 20, null, 25],
        ['延边州', null, null, null, 30, '两个'],
      ]),
      baseSheet(indicator('规上工业企业数', weights)),
      draws,
      moves,
      settled(['超名额优先次序', '首次入选、博士'], ['人选最高年龄', '本年无此条件']),
    ],
  ],
  [
    '名额基数未定',
    [
      ...tables,
      quotaSheet(fewForChangchun),
      baseSheet([...indicator('规上工业企业数', weights), ...indicator('高新技术企业数', weights)]),
      settled(['人选最高年龄', '本年无此条件']),
    ],
  ],
  [
    '名额缺基数',
    [
      ...tables,
      quotaSheet(fewForChangchun),
      baseSheet(indicator('规上工业企业数', weights).slice(1)),
      settled(['超名额优先次序', '本省籍优先'], ['人选最高年龄', '本年无此条件']),
    ],
  ],
  [
    '名额保底冲突',
    [
      enterpriseSheetOf(firms),
      quotaSheet(Object.keys(weights).map((unit): Quota => [unit, null, 60, null])),
      baseSheet(indicator('规上工业企业数', weights)),
      settled(['人选最高年龄', '本年无此条件']),
    ],
  ],
]);
