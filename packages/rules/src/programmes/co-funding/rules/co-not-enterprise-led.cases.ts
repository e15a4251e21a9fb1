import { casesOf } from '../../../kernel/cases.ts';
import { projects } from '../tables/projects.ts';
import { challenge, joint } from '../testing/samples.ts';
import { coNotEnterpriseLed } from './co-not-enterprise-led.ts';

const ways = { 'co-lead': 'required' };
const institute = '12220000412754321X';

export const cases = casesOf(coNotEnterpriseLed, projects, [
  { name: '企业', rows: [challenge], ways, answer: false },
  { name: '事业单位', rows: [{ ...challenge, leadCode: institute }], ways, answer: true },
  { name: '事业单位，口径为鼓励', rows: [{ ...challenge, leadCode: institute }], answer: false },
  { name: '省企合作基金由高校承担', rows: [{ ...joint, leadCode: institute }], ways, answer: false },
  { name: '代码不明', rows: [{ ...challenge, leadCode: undefined }], ways, answer: undefined },
]);
