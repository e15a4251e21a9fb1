/** The four lines of the talent programme, from those at work to those who lead. */
export const lineNames = ['卓越人才（团队）', '青年成长', '杰出青年', '优秀青年'] as const;

export type LineName = (typeof lineNames)[number];

/** The names by which parameters tell them. */
export const lineIds: Readonly<Record<LineName, string>> = {
  '卓越人才（团队）': 'leading',
  青年成长: 'growing',
  杰出青年: 'outstanding',
  优秀青年: 'excellent',
};

export const isLine = (text: string): text is LineName => (lineNames as readonly string[]).includes(text);
