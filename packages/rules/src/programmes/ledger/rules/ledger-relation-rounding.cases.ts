import { casesOf } from '../../../kernel/cases.ts';
import { figure } from '../testing/samples.ts';
import { relations } from '../tables/relations.ts';
import { ledgerRelationRounding } from './ledger-relation-rounding.ts';

const beside = {
  'ledger-figures': [
    figure('1', '5.1', '亿元'),
    figure('2', '5.0', '亿元'),
    figure('3', '10.1', '亿元'),
    figure('4', '10.2', '亿元'),
    figure('5', '10.3', '亿元'),
  ],
};
const of = (result: string) => [{ kind: '分项加总', result, terms: '1、2' }];

export const cases = casesOf(ledgerRelationRounding, relations, [
  { name: '恰好', rows: of('3'), beside, answer: false },
  { name: '相差0.1', rows: of('4'), beside, answer: true },
  { name: '相差0.2，解释不了', rows: of('5'), beside, answer: false },
  { name: '没有指标台账', rows: of('3'), answer: undefined },
]);
