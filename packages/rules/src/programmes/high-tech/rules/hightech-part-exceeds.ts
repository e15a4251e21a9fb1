import { above, or, rule, sayMoney } from '../../../kernel/index.ts';
import { applicants, type Applicant } from '../tables/applicants.ts';

/** A part that exceeds its whole: one of the two is wrong. */
export const hightechPartExceeds = rule(applicants, {
  code: 'hightech-part-exceeds',
  label: '部分大于总数',
  effect: 'confirm',
  cites: null,
  when: (a) => or(...pairs(a).map(({ part, whole }) => above(part, whole))),
  says: (a) => {
    const said = pairs(a)
      .filter(({ part, whole }) => above(part, whole))
      .map(({ names, part, whole, say }) => `${names[0]}${say(part!)}大于${names[1]}${say(whole!)}`);
    return `${said.join('；')}；请核对这几个数。`;
  },
});

const heads = (count: number): string => `${count}人`;

const pairs = (a: Applicant) =>
  [
    { names: ['科技人员', '职工总数'], part: a.technicalStaff, whole: a.staff, say: heads },
    { names: ['境内研发费用', '近三年研发费用合计'], part: a.rdDomestic, whole: a.rdOfThree, say: sayMoney },
    { names: ['高新技术产品（服务）收入', '总收入'], part: a.highTechIncome, whole: a.totalIncome, say: sayMoney },
  ] as const;
