import { casesOf } from '../../../kernel/cases.ts';
import { grown, large, medium } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdStatisticsContradict } from './rd-statistics-contradict.ts';

export const cases = casesOf(rdStatisticsContradict, tax, [
  { name: '一行', rows: [grown], beside: { 'rd-statistics': [medium] }, answer: false },
  { name: '两行一致', rows: [grown], beside: { 'rd-statistics': [medium, medium] }, answer: false },
  { name: '两行差一人', rows: [grown], beside: { 'rd-statistics': [medium, large] }, answer: true },
  { name: '没有这家企业，由另一条规则处理', rows: [grown], beside: { 'rd-statistics': [] }, answer: false },
  { name: '没有统计表', rows: [grown], answer: undefined },
]);
