import { rule } from '../../../kernel/index.ts';
import { enterprises } from '../tables/enterprises.ts';
import { techSmeTitle } from '../titles.ts';

/** What the same case has decided counts; that the form says otherwise is asked about. */
export const deductionSmeDiffers = rule(enterprises, {
  code: 'deduction-sme-differs',
  label: '是否科技型中小企业与审查结论不一致',
  effect: 'confirm',
  cites: null,
  when: (e, ask) => techSmeTitle.differs(e, ask),
  says: ({ techSme }) =>
    `填报${techSme ? '是' : '不是'}科技型中小企业，同一批材料的审查结论相反；已按审查结论测算，请核对。`,
});
