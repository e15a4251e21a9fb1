import { not, rule } from '../../../kernel/index.ts';
import { enterprises } from '../tables/enterprises.ts';

/** Places 1 and 2 of GB 32100-2015: only 91 is an enterprise. */
const bodies: Readonly<Record<string, string>> = {
  '11': '机关',
  '12': '事业单位',
  '13': '群众团体',
  '51': '社会团体',
  '52': '民办非企业单位',
  '53': '基金会',
  '92': '个体工商户',
  '93': '农民专业合作社',
};

export const notEnterpriseCode = rule(enterprises, {
  code: 'not-enterprise-code',
  label: '信用代码不是企业代码',
  effect: 'confirm',
  cites: null,
  when: (e) => not(e.creditCode?.startsWith('91')),
  says: (e) =>
    `信用代码以${e.creditCode!.slice(0, 2)}开头，登记为${bodies[e.creditCode!.slice(0, 2)] ?? '企业以外的机构'}；企业的代码以91开头，请核实是否为企业。`,
});
