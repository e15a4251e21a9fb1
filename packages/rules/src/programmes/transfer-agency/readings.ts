import { reading } from '../../kernel/index.ts';
import { reply } from './document.ts';

/** The registry notes two sums of each contract: all that is paid, and what of it is for technology. */
export const volumeCounted = reading({
  id: 'transfer-volume',
  label: '“促成技术合同成交额”按哪一项计',
  cites: reply('三2', '按年度促成技术合同成交额；未写明是否扣除非技术性部分。'),
  ways: [
    ['total', '按合同成交额'],
    ['technology', '按其中的技术交易额'],
  ],
});
