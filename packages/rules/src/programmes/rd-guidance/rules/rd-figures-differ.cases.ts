import { casesOf } from '../../../kernel/cases.ts';
import { grown, medium } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdFiguresDiffer } from './rd-figures-differ.ts';

const counted = (own: object) => ({
  'rd-statistics': [{ ...medium, rd: grown.expense, rdBefore: grown.expenseBefore, ...own }],
});
const values = { 'rd-tolerance': 100_000 };

export const cases = casesOf(rdFiguresDiffer, tax, [
  { name: '一致', rows: [grown], beside: counted({}), answer: false },
  { name: '当年差一分', rows: [grown], beside: counted({ rd: grown.expense - 1 }), answer: true },
  { name: '上年差一分', rows: [grown], beside: counted({ rdBefore: grown.expenseBefore + 1 }), answer: true },
  { name: '恰差10%', rows: [grown], beside: counted({ rd: grown.expense * 0.9 }), values, answer: false },
  { name: '差10%又一分', rows: [grown], beside: counted({ rd: grown.expense * 0.9 - 1 }), values, answer: true },
  { name: '不作比较', rows: [grown], beside: counted({ rd: 1 }), values: { 'rd-tolerance': null }, answer: false },
  { name: '统计数未填', rows: [grown], beside: counted({ rd: undefined }), answer: undefined },
  { name: '当年未填，上年已不一致', rows: [grown], beside: counted({ rd: undefined, rdBefore: 1 }), answer: true },
  { name: '没有统计表', rows: [grown], answer: undefined },
]);
