/** Codes that no register has given, right in their checks. */
export const creditCode = '91220101MA0XX0015U';
export const otherCode = '91220184MA0XX00153';

/** A carrier for which everything is in order. */
export const sound = {
  creditCode,
  name: '示例孵化器',
  kind: '科技企业孵化器',
  level: '省级',
  city: '220100',
  firms: 30,
  techFirms: 20,
  grade: '良好',
  score: 80,
};

/** Ten others, of 90 points down to 81. */
export const ten = Array.from({ length: 10 }, (_, i) => ({
  ...sound,
  creditCode: `示例${i}`,
  name: `示例孵化器${i + 1}`,
  score: 90 - i,
}));
