import { citing } from '../../kernel/index.ts';

/** 优质中小企业梯度培育管理办法, the rule of applications from 1 April 2026 on. */
export const documentNumber = '工信部企业〔2026〕2号';

/** The provisional rule before it. Certificates that it granted run to their expiry. */
export const formerNumber = '工信部企业〔2022〕63号';

export const currentRule = citing(documentNumber);
export const formerRule = citing(formerNumber);

/** For what both rules ask, with figures of their own. */
export const bothRules = citing(`${formerNumber}、${documentNumber}`);

/** Headings under which the rules set out what they ask. The copies at hand give no numbers of paragraphs. */
export const standards = {
  applicants: '专精特新中小企业认定标准',
  giants: '专精特新“小巨人”企业认定标准',
  innovative: '创新型中小企业评价标准',
} as const;
