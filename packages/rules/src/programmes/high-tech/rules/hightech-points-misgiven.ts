import { rule } from '../../../kernel/index.ts';
import { guide } from '../document.ts';
import { hasPoints, misgiven, sayPoints } from '../score.ts';
import { applicants } from '../tables/applicants.ts';

/** Points that the enterprise's figures do not allow count as not given, and somebody looks. */
export const hightechPointsMisgiven = rule(applicants, {
  code: 'hightech-points-misgiven',
  label: '评分超出所填数据对应的分档',
  effect: 'confirm',
  cites: guide('企业创新能力评价', '各项指标按分档给整数分。'),
  when: (a, ask) => (hasPoints(a) ? misgiven(a, ask).length > 0 : undefined),
  says: (a, ask) => {
    const said = misgiven(a, ask).map(({ label, given, allowed }) => `${label}填${given}分，应为${sayPoints(allowed)}`);
    return `${said.join('；')}（整数分）；这些评分未计入，请核对评分和所依据的数据。`;
  },
});
