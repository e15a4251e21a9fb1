import { casesOf } from '../../../kernel/cases.ts';
import { grown, medium } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdSizeDiffers } from './rd-size-differs.ts';

const declared = (own: object) => ({ 'rd-statistics': [{ ...medium, ...own }] });

export const cases = casesOf(rdSizeDiffers, tax, [
  { name: '中型，测算中型', rows: [grown], beside: declared({ declaredSize: '中型' }), answer: false },
  { name: '大型，测算中型', rows: [grown], beside: declared({ declaredSize: '大型' }), answer: true },
  { name: '没有单位规模', rows: [grown], beside: declared({}), answer: false },
  { name: '统计表中没有', rows: [grown], beside: { 'rd-statistics': [] }, answer: false },
  { name: '数据不全', rows: [grown], beside: declared({ declaredSize: '中型', staff: undefined }), answer: undefined },
]);
