import { casesOf } from '../../../kernel/cases.ts';
import { projects } from '../tables/projects.ts';
import { challenge } from '../testing/samples.ts';
import { coLeadEncouraged } from './co-lead-encouraged.ts';

const institute = '12220000412754321X';

export const cases = casesOf(coLeadEncouraged, projects, [
  { name: '企业', rows: [challenge], answer: false },
  { name: '事业单位', rows: [{ ...challenge, leadCode: institute }], answer: true },
  {
    name: '口径为须由企业牵头，由另一条规则处理',
    rows: [{ ...challenge, leadCode: institute }],
    ways: { 'co-lead': 'required' },
    answer: false,
  },
  { name: '代码不明', rows: [{ ...challenge, leadCode: undefined }], answer: undefined },
]);
