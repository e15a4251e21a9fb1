import { casesOf } from '../../../kernel/cases.ts';
import { figure } from '../testing/samples.ts';
import { relations } from '../tables/relations.ts';
import { ledgerRelationDerives } from './ledger-relation-derives.ts';

const beside = { 'ledger-figures': [figure('1', '22', '家'), figure('2', '106', '家'), figure('3', '84', '家')] };

export const cases = casesOf(ledgerRelationDerives, relations, [
  { name: '期初没有人知道', rows: [{ kind: '期末结存', result: '2', terms: '？、1' }], beside, answer: true },
  { name: '结果没有填', rows: [{ kind: '分项加总', terms: '1、3' }], beside, answer: true },
  { name: '都有', rows: [{ kind: '期末结存', result: '2', terms: '3、1' }], beside, answer: false },
  { name: '没有指标台账', rows: [{ kind: '分项加总', terms: '1、3' }], answer: undefined },
]);
