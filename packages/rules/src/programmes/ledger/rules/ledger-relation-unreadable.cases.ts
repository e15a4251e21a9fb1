import { casesOf } from '../../../kernel/cases.ts';
import { figure } from '../testing/samples.ts';
import { relations } from '../tables/relations.ts';
import { ledgerRelationUnreadable } from './ledger-relation-unreadable.ts';

const beside = {
  'ledger-figures': [
    figure('1', '324', '户'),
    figure('2', '706', '户'),
    figure('3', '1030', '户次'),
    figure('4', '2978.4', '万元'),
    figure('5', '若干', '户'),
    figure('6', '1', '户'),
    figure('6', '2', '户'),
    figure('7', '0', '户'),
  ],
};
const sum = (terms: string, result?: string) => [{ kind: '分项加总', terms, result }];

export const cases = casesOf(ledgerRelationUnreadable, relations, [
  { name: '编号都找得到', rows: sum('1、2', '3'), beside, answer: false },
  { name: '没有这个编号', rows: sum('1、9', '3'), beside, answer: true },
  { name: '编号有两行', rows: sum('1、6', '3'), beside, answer: true },
  { name: '数值看不懂', rows: sum('1、5', '3'), beside, answer: true },
  { name: '户与万元不能相加', rows: sum('1、4', '3'), beside, answer: true },
  { name: '同比增长缺一个数', rows: [{ kind: '同比增长', terms: '1', result: '3' }], beside, answer: true },
  { name: '倍数的基数是零', rows: [{ kind: '倍数', terms: '1、7' }], beside, answer: true },
  { name: '两个未知', rows: sum('1、？'), beside, answer: true },
  { name: '一个未知，可以推算', rows: sum('1、2'), beside, answer: false },
  { name: '名单计数没有名单', rows: [{ kind: '名单计数', result: '1' }], beside, answer: true },
  { name: '同一指标只有一个编号', rows: [{ kind: '同一指标', result: '1' }], beside, answer: true },
  { name: '没有指标台账', rows: sum('1、2', '3'), answer: undefined },
]);
