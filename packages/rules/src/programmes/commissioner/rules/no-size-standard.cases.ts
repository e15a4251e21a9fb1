import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { noSizeStandard } from './no-size-standard.ts';

export const cases = casesOf(noSizeStandard, enterprises, [
  { name: '货币金融服务', rows: [{ industry: '66' }], answer: true },
  { name: '铁路运输业', rows: [{ industry: '53' }], answer: true },
  { name: '道路运输业', rows: [{ industry: '54' }], answer: false },
  { name: '门类G太粗，可能是铁路也可能是道路', rows: [{ industry: 'G' }], answer: undefined },
  { name: '行业未填', rows: [{}], answer: undefined },
  {
    name: '另一种理解下不需要划型',
    rows: [{ industry: '66' }],
    ways: { 'small-enterprises': 'barred-if-held' },
    answer: false,
  },
]);
