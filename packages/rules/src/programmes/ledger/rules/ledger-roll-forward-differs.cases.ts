import { casesOf } from '../../../kernel/cases.ts';
import { figures } from '../tables/figures.ts';
import { ledgerRollForwardDiffers } from './ledger-roll-forward-differs.ts';

const institutions = { unit: '家', value: '106', added: '22' };

export const cases = casesOf(ledgerRollForwardDiffers, figures, [
  { name: '84家加22家', rows: [{ ...institutions, opening: '84' }], answer: false },
  { name: '100家加22家不是106家', rows: [{ ...institutions, opening: '100' }], answer: true },
  { name: '减少16家就是', rows: [{ ...institutions, opening: '100', removed: '16' }], answer: false },
  {
    name: '1198人加270余人在1400余人之内',
    rows: [{ unit: '人', value: '1400余', opening: '1198', added: '270余' }],
    answer: false,
  },
  {
    name: '2.6万余项加2523项远不到',
    rows: [{ unit: '项', value: '65995', opening: '2.6万余', added: '2523' }],
    answer: true,
  },
  { name: '期初未填', rows: [institutions], answer: undefined },
]);
