import type { Maybe } from '../../kernel/index.ts';

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

/** As forms write them: 杰出青年科技人才项目, 中青年科技创新创业卓越人才(团队)项目. */
const written: Readonly<Record<LineName, RegExp>> = {
  '卓越人才（团队）': /卓越/,
  青年成长: /青年成长/,
  杰出青年: /杰出青年|杰青/,
  优秀青年: /优秀青年|优青/,
};

/** The line that a cell names. Undefined: it names none of the four, or several. */
export function lineOf(text: Maybe<string>): Maybe<LineName> {
  const plain = text?.normalize('NFKC').replaceAll(/\s/g, '');
  const named = plain === undefined ? [] : lineNames.filter((line) => written[line].test(plain));
  return named.length === 1 ? named[0] : undefined;
}
