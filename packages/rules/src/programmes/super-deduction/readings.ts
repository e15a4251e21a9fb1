import { reading } from '../../kernel/index.ts';
import { notice } from './document.ts';
import { generalRate } from './parameters.ts';

/** How a year with two rates is split. */
export const quarterSplit = reading({
  id: 'deduction-quarter',
  label: '2022年第四季度的研发费用按什么计',
  cites: generalRate.values[1]!.cites,
  ways: [
    ['actual', '按第四季度实际发生的允许加计扣除的研发费用'],
    ['by-months', '按全年允许加计扣除的研发费用乘以第四季度经营月数占全年经营月数的比例'],
  ],
});

/** Of what the two thirds are taken. */
export const domesticBase = reading({
  id: 'deduction-domestic-base',
  label: '委托境外三分之二限额的境内研发费用怎样计',
  cites: notice('委托境外研发', '限额按境内符合条件的研发费用计，委托境内的部分是否先按比例折算未写明。'),
  ways: [
    ['counted', '自主研发费用加委托境内研发费用可计入的部分'],
    ['spent', '自主研发费用加委托境内研发费用的实际发生额'],
  ],
});
