/** Words that make a figure rough. 1259 of the Civil Code for those of law; 余, 多, 近, 左右 by plain use. */
export const words = ['左右', '约', '余', '多', '近', '超', '超过', '不少于', '以上', '不超过', '以下'] as const;

export type Word = (typeof words)[number];

/** What the words come to. */
export type Meaning = 'about' | 'over-step' | 'below' | 'above' | 'at-least' | 'at-most';

export const meanings: Readonly<Record<Word, Meaning>> = {
  左右: 'about',
  约: 'about',
  余: 'over-step',
  多: 'over-step',
  近: 'below',
  超: 'above',
  超过: 'above',
  不少于: 'at-least',
  以上: 'at-least',
  不超过: 'at-most',
  以下: 'at-most',
};

const others: Readonly<Record<string, Word>> = {
  '≥': '不少于',
  '>=': '不少于',
  不低于: '不少于',
  至少: '不少于',
  '>': '超过',
  大于: '超过',
  高于: '超过',
  突破: '超过',
  逾: '超过',
  '≤': '不超过',
  '<=': '不超过',
  不高于: '不超过',
  至多: '不超过',
  '<': '近',
  接近: '近',
  大约: '约',
};

/** The word that a text is; undefined for what is none of them. */
export const wordOf = (text: string): Word | undefined =>
  words.find((word) => word === text) ?? (Object.hasOwn(others, text) ? others[text] : undefined);

/** All ways to write them, longer ones first, for a pattern. */
export const spellings: readonly string[] = [...words, ...Object.keys(others)].toSorted((a, b) => b.length - a.length);
