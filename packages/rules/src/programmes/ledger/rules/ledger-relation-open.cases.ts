import { casesOf } from '../../../kernel/cases.ts';
import { figure } from '../testing/samples.ts';
import { relations } from '../tables/relations.ts';
import { ledgerRelationOpen } from './ledger-relation-open.ts';

const beside = {
  'ledger-figures': [
    figure('1', '200左右', '名'),
    figure('2', '3', '年'),
    figure('3', '590', '名'),
    figure('4', '600', '名'),
  ],
};
const of = (result: string) => [{ kind: '乘积', result, terms: '1、2' }];

export const cases = casesOf(ledgerRelationOpen, relations, [
  { name: '200名左右乘3，填590名', rows: of('3'), beside, answer: true },
  { name: '偏差已定', rows: of('3'), beside, values: { 'ledger-about-tolerance': 50_000 }, answer: false },
  { name: '恰好600名，不用问', rows: of('4'), beside, answer: false },
  { name: '没有指标台账', rows: of('3'), answer: undefined },
]);
