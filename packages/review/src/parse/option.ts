import { mendable, readable, unreadable, type Reading } from './reading.ts';
import { compact } from './tidy.ts';

/** Other words by which offices call an answer of a form. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ['身份证', '居民身份证'],
  ['二代身份证', '居民身份证'],
  ['第二代居民身份证', '居民身份证'],
  ['因私护照', '护照'],
  ['港澳通行证', '港澳居民来往内地通行证'],
  ['回乡证', '港澳居民来往内地通行证'],
  ['台胞证', '台湾居民来往大陆通行证'],
  ['外国人永久居留证', '外国人永久居留身份证'],
]);

/** One of the answers that the form allows: the answer itself, another word for it, or it and 企业: 中型企业. */
export function readOption(raw: string, options: readonly string[]): Reading<string> {
  const { text, trouble } = compact(raw);
  const option = [text, sameAs.get(text), text.replace(/企业$/, '')].find(
    (answer) => answer !== undefined && options.includes(answer),
  );
  if (option === undefined) return unreadable('not-an-option', { allowed: options.join('、') });
  return trouble ? mendable(option, trouble, text) : readable(option);
}
