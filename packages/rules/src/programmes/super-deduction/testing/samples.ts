import { wanYuan } from '../../../kernel/index.ts';

/** Codes that no register has given, right in their checks. */
export const creditCode = '91220101MA0XX0015U';
export const otherCode = '91220184MA0XX00153';

/** A software firm of 2023 with a million yuan of its own R&D and nothing commissioned. */
export const sound = {
  creditCode,
  name: '示例软件有限公司',
  industry: '65',
  year: 2023,
  techSme: false,
  highTech: false,
  own: wanYuan(100),
  amortised: 0,
  home: 0,
  abroad: 0,
};
