import { casesOf } from '../../../kernel/cases.ts';
import { figure } from '../testing/samples.ts';
import { relations } from '../tables/relations.ts';
import { ledgerHouseholds } from './ledger-households.ts';

const beside = {
  'ledger-figures': [
    figure('1', '324', '户', { period: '2020年度' }),
    figure('2', '706', '户', { period: '2021年度' }),
    figure('3', '1030', '户次'),
    figure('4', '1030', '户'),
    figure('5', '706', '户', { period: '2020年' }),
    { number: '6', unit: '户', value: '706' },
    figure('7', '2978.4', '万元', { period: '2020年度' }),
    figure('8', '7221.4', '万元', { period: '2021年度' }),
  ],
};
const of = (result: string, terms: string) => [{ kind: '分项加总', result, terms }];

export const cases = casesOf(ledgerHouseholds, relations, [
  { name: '两年的户数相加写作户', rows: of('4', '1、2'), beside, answer: true },
  { name: '写作户次', rows: of('3', '1、2'), beside, answer: false },
  { name: '同一年的户数相加', rows: of('4', '1、5'), beside, answer: false },
  { name: '两年的金额相加', rows: of('7', '7、8'), beside, answer: false },
  { name: '期间未填', rows: of('4', '1、6'), beside, answer: undefined },
  { name: '没有指标台账', rows: of('4', '1、2'), answer: undefined },
]);
