import { casesOf } from '../../../kernel/cases.ts';
import { figures } from '../tables/figures.ts';
import { ledgerTargetMissed } from './ledger-target-missed.ts';

const of = (value: string, target: string) => [{ unit: '户', value, target }];

export const cases = casesOf(ledgerTargetMissed, figures, [
  { name: '超额完成', rows: of('1049', '1000'), answer: false },
  { name: '恰好', rows: of('1000', '1000'), answer: false },
  { name: '差一户', rows: of('999', '1000'), answer: true },
  { name: '突破3500户，恰好3500户不算', rows: of('3500', '突破3500'), answer: true },
  { name: '突破3500户，3501户算', rows: of('3501', '突破3500'), answer: false },
  { name: '不少于1000项，恰好算', rows: of('1000', '不少于1000'), answer: false },
  { name: '200名左右，允许多少没有定', rows: of('190', '200左右'), answer: undefined },
  { name: '定为5%，190名算', rows: of('190', '200左右'), values: { 'ledger-about-tolerance': 50_000 }, answer: false },
  { name: '定为5%，189名不算', rows: of('189', '200左右'), values: { 'ledger-about-tolerance': 50_000 }, answer: true },
  { name: '没有目标', rows: [{ unit: '户', value: '3112' }], answer: undefined },
]);
