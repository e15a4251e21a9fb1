import { casesOf } from '../../../kernel/cases.ts';
import { sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeIndicatorUnnamed } from './sme-indicator-unnamed.ts';

const unnamed = { ...sound, indicator: undefined };

export const cases = casesOf(smeIndicatorUnnamed, enterprises, [
  { name: '选了', rows: [sound], answer: false },
  { name: '没有选', rows: [unnamed], answer: true },
  { name: '没有选，成本费用未填', rows: [{ ...unnamed, costs: undefined }], answer: true },
  { name: '没有选，研发费用未填', rows: [{ ...unnamed, rd: undefined }], answer: undefined },
]);
