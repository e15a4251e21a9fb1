import { findDivision } from '../../identifiers/index.ts';
import { addMonths, fact, type Ask, type Maybe, type Truth } from '../../kernel/index.ts';
import { recentMonths } from './parameters.ts';
import { city } from './readings.ts';
import type { Host } from './tables/hosts.ts';
import { earnedTitles, namesTitle } from './tickets.ts';

/**
 * Whether it is registered in the city, by the place that it declares. A district alone does not tell: places outside
 * Jilin are known by province and prefecture only.
 */
export function isInCity({ registered }: Host, ask: Ask): Truth {
  const text = registered?.normalize('NFKC').replaceAll(/\s/g, '');
  if (text === undefined) return undefined;
  if (namesCity(text, ask.way(city))) return true;
  // A province alone may be the city's own.
  return findDivision(text) === undefined || /^\p{Script=Han}{2,6}(?:省|自治区)$/u.test(text) ? undefined : false;
}

/** 吉林省长春市 is not 吉林市. */
const namesCity = (text: string, name: string): boolean =>
  new RegExp(`^(?:\\p{Script=Han}{2,3}(?:省|自治区))?${name}(?!省)`, 'u').test(text);

const none = /^(?:暂?无|没有|否|[-—/\\]+|其他|其它|一般企业)$/;

/** Whether it has one of the four titles that the scheme names, by its own word or by a verdict in the same case. */
export function hasListedTitle(h: Host, ask: Ask): Truth {
  if (earnedTitles(h, ask)?.length) return true;
  return h.titles === undefined ? undefined : namesTitle(h.titles.normalize('NFKC'));
}

/** Whether it has or claims a title at all. */
export function hasTitle(h: Host, ask: Ask): Truth {
  if (earnedTitles(h, ask)?.length) return true;
  return h.titles === undefined ? undefined : !none.test(h.titles.normalize('NFKC').trim());
}

/** Whether 两清零 was reached, and of late. What it is, and how late that may be, the scheme does not say. */
export const hasClearedOfLate = fact(
  '近期完成“两清零”',
  (cleared: boolean) => (cleared ? '是' : '否'),
  ({ cleared, clearedOn }: Host, ask: Ask): Maybe<boolean> => {
    if (cleared !== true) return cleared;
    const months = ask.value(recentMonths);
    if (clearedOn === undefined || months === undefined) return undefined;
    return clearedOn <= ask.day && ask.day <= addMonths(clearedOn, months);
  },
);
