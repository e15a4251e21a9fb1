import { casesOf } from '../../../kernel/cases.ts';
import { figure } from '../testing/samples.ts';
import { relations } from '../tables/relations.ts';
import { ledgerLabelConflict } from './ledger-label-conflict.ts';

const joined = { indicator: '参加单位立项' };
const beside = {
  'ledger-figures': [
    figure('1', '483', '项', joined),
    figure('2', '483', '项', { indicator: '产学研合作创新项目' }),
    figure('3', '483', '项', { indicator: '全省参加单位立项数量' }),
    figure('4', '483', '项次', joined),
    figure('5', '483', '项', { ...joined, scope: '省属' }),
  ],
};
const of = (terms: string) => [{ kind: '同一指标', terms }];

export const cases = casesOf(ledgerLabelConflict, relations, [
  { name: '两个名称', rows: of('1、2'), beside, answer: true },
  { name: '一个名称，写法不同', rows: of('1、3'), beside, answer: false },
  { name: '项与项次', rows: of('1、4'), beside, answer: true },
  { name: '两个口径', rows: of('1、5'), beside, answer: true },
  { name: '另一种关系', rows: [{ kind: '分项加总', terms: '1、2' }], beside, answer: undefined },
  { name: '没有指标台账', rows: of('1、2'), answer: undefined },
]);
