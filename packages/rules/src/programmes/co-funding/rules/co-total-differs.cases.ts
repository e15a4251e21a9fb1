import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { projects } from '../tables/projects.ts';
import { joint } from '../testing/samples.ts';
import { coTotalDiffers } from './co-total-differs.ts';

export const cases = casesOf(coTotalDiffers, projects, [
  { name: '一致', rows: [{ ...joint, total: wanYuan(200) }], answer: false },
  { name: '差一分', rows: [{ ...joint, total: wanYuan(200) + 1 }], answer: true },
  {
    name: '创投引导计入社会资本',
    rows: [{ ...joint, scheme: '创投引导', social: wanYuan(50), total: wanYuan(250) }],
    answer: false,
  },
  { name: '未填', rows: [joint], answer: undefined },
]);
