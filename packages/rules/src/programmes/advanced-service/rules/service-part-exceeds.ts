import { above, or, rule, type Truth } from '../../../kernel/index.ts';
import { enterprises, type Enterprise } from '../tables/enterprises.ts';

/** A part that exceeds its whole: one of the two is wrong, or its unit is. */
export const servicePartExceeds = rule(enterprises, {
  code: 'service-part-exceeds',
  label: '部分大于总数',
  effect: 'confirm',
  cites: null,
  when: (e) => or(...pairs(e).map(([, exceeds]) => exceeds)),
  says: (e) => {
    const found = pairs(e).flatMap(([words, exceeds]) => (exceeds === true ? [words] : []));
    return `${found.join('，')}；请核对填报的数及其单位。`;
  },
});

const pairs = (e: Enterprise): readonly (readonly [words: string, exceeds: Truth])[] => [
  ['大专以上员工多于职工总数', above(e.graduates, e.staff)],
  ['技术先进型服务收入高于总收入', above(e.serviceIncome, e.income)],
  ['离岸服务外包收入高于总收入', above(e.offshore, e.income)],
];
