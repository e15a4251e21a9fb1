import { reading } from '../../kernel/index.ts';
import { measure } from './document.ts';

/** 35 % of what: the reprints at hand do not repeat the whole. */
export const offshoreBase = reading({
  id: 'service-offshore-base',
  label: '离岸外包收入占比的分母',
  cites: measure('四', '离岸服务外包业务收入不低于35%，所见转载未重复分母。'),
  ways: [
    ['all-income', '企业当年总收入'],
    ['service-income', '技术先进型服务收入'],
  ],
});
