import { rule } from '../../../kernel/index.ts';
import { enterprises } from '../tables/enterprises.ts';
import { highTechTitle } from '../titles.ts';

/** What the same case has decided counts; that the form says otherwise is asked about. */
export const deductionHighTechDiffers = rule(enterprises, {
  code: 'deduction-high-tech-differs',
  label: '是否高新技术企业与审查结论不一致',
  effect: 'confirm',
  cites: null,
  when: (e, ask) => highTechTitle.differs(e, ask),
  says: ({ highTech }) =>
    `填报${highTech ? '是' : '不是'}高新技术企业，同一批材料的审查结论相反；已按审查结论测算，请核对。`,
});
