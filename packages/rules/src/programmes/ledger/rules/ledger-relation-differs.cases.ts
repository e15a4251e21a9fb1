import { casesOf } from '../../../kernel/cases.ts';
import { figure } from '../testing/samples.ts';
import { relations } from '../tables/relations.ts';
import { ledgerRelationDiffers } from './ledger-relation-differs.ts';

const beside = {
  'ledger-figures': [
    figure('1', '324', '户'),
    figure('2', '706', '户'),
    figure('3', '1030', '户次'),
    figure('4', '1031', '户次'),
    figure('5', '2978.4', '万元'),
    figure('6', '7221.4', '万元'),
    figure('7', '1.02', '亿元'),
    figure('8', '1.03', '亿元'),
    figure('9', '10', '家'),
    figure('10', '200左右', '名'),
    figure('11', '190', '名'),
    figure('12', '2.59', '亿元'),
    figure('13', '25', '%'),
    figure('14', '6475', '万元'),
    figure('15', '6500', '万元'),
  ],
};
const of = (kind: string, result: string, terms: string) => [{ kind, result, terms }];

export const cases = casesOf(ledgerRelationDiffers, relations, [
  { name: '324户加706户是1030户次', rows: of('分项加总', '3', '1、2'), beside, answer: false },
  { name: '不是1031户次', rows: of('分项加总', '4', '1、2'), beside, answer: true },
  { name: '10199.8万元印作1.02亿元', rows: of('分项加总', '7', '5+6'), beside, answer: false },
  { name: '不会印作1.03亿元', rows: of('分项加总', '8', '5+6'), beside, answer: true },
  { name: '2.59亿元的25%是6475万元', rows: of('乘积', '14', '12、13'), beside, answer: false },
  { name: '不会是6500万元', rows: of('乘积', '15', '12、13'), beside, answer: true },
  {
    name: '名单列了三个，填10家',
    rows: [{ kind: '名单计数', result: '9', terms: '甲、乙、丙' }],
    beside,
    answer: true,
  },
  {
    name: '名单列了十个',
    rows: [{ kind: '名单计数', result: '9', terms: '甲、乙（戊）、丙、丁、戊、己、庚、辛、壬、癸' }],
    beside,
    answer: false,
  },
  { name: '同一指标，两个数', rows: of('同一指标', '3', '4'), beside, answer: true },
  { name: '同一指标，一个数', rows: of('同一指标', '3', '3'), beside, answer: false },
  { name: '同一指标，左右与确数，允许多少没有定', rows: of('同一指标', '10', '11'), beside, answer: undefined },
  { name: '没有指标台账', rows: of('分项加总', '3', '1、2'), answer: undefined },
]);
