import { casesOf } from '../../../kernel/cases.ts';
import { figures } from '../tables/figures.ts';
import { ledgerAboutOpen } from './ledger-about-open.ts';

const rows = [{ unit: '名', value: '190', target: '200左右' }];

export const cases = casesOf(ledgerAboutOpen, figures, [
  { name: '目标是左右，偏差未定', rows, answer: true },
  { name: '偏差已定', rows, values: { 'ledger-about-tolerance': 50_000 }, answer: false },
  { name: '恰好就是目标数', rows: [{ ...rows[0], value: '200' }], answer: false },
  {
    name: '文件写作200名左右，填190名',
    rows: [{ indicator: '科创专员（科创副总）选派', period: '每年', unit: '名', value: '190' }],
    answer: true,
  },
  { name: '没有什么与它相比', rows: [{ unit: '名', value: '200左右' }], answer: undefined },
]);
