import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { projects } from '../tables/projects.ts';
import { challenge } from '../testing/samples.ts';
import { coLeverageDiffers } from './co-leverage-differs.ts';

export const cases = casesOf(coLeverageDiffers, projects, [
  { name: '2.8倍', rows: [{ ...challenge, leverage: 2.8 }], answer: false },
  { name: '2.85倍，印作2.9', rows: [{ ...challenge, paid: wanYuan(285), leverage: 2.9 }], answer: false },
  { name: '比2.85倍少一分，印作2.9', rows: [{ ...challenge, paid: wanYuan(285) - 1, leverage: 2.9 }], answer: true },
  { name: '填2.7倍', rows: [{ ...challenge, leverage: 2.7 }], answer: true },
  {
    name: '按约定投入',
    rows: [{ ...challenge, paid: undefined, leverage: 2.8 }],
    ways: { 'co-invested': 'agreed' },
    answer: false,
  },
  {
    name: '创投引导按社会资本',
    rows: [{ ...challenge, scheme: '创投引导', social: wanYuan(726), leverage: 7.26 }],
    answer: false,
  },
  { name: '没有财政资金', rows: [{ ...challenge, fiscal: 0, leverage: 2.8 }], answer: undefined },
  { name: '倍数未填', rows: [challenge], answer: undefined },
]);
