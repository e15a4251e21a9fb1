import { multiplyRatio, parseRatio, ratio, type Maybe, type Ratio } from '../../../kernel/index.ts';
import type { Quantity } from './quantity.ts';
import { countsAlike, readUnit, type Unit } from './unit.ts';
import { spellings, wordOf } from './word.ts';

/** Why a text is no figure, or not the one that stands beside it. */
export type Unread = 'no-number' | 'unit-contradicts' | 'two-words' | 'no-unit';

const word = `(?:${spellings.join('|')})`;
const pattern = new RegExp(
  `^(${word})?(-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?)(万亿|千万|百万|十万|亿|万|千|百)?(余|多)?([^\\d]*?)(余|多)?(${word})?$`,
);

/**
 * Reads 1.02, 63,472, 2.6万余项, 近5千名, 2000多万元, 超98%, 近三分之一, with the unit and the word that stand in columns
 * of their own. A unit in the text itself comes before that of the column, unless the two contradict each other.
 */
export function readQuantity(text: string, unitText: Maybe<string>, wordText?: string): Quantity | Unread {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '').replace(/^下降/, '-').replace(/^增长/, '');
  const fraction = readFraction(plain, wordText);
  if (fraction) return fraction;
  const match = pattern.exec(plain);
  if (!match) return 'no-number';
  const [, before, digits = '', scale = '', between, behind = '', after, tail] = match;
  const said = [before, between, after, tail, wordText?.normalize('NFKC').trim()].flatMap((part) => part || []);
  const meant = new Set(said.map(wordOf));
  if (meant.has(undefined)) return 'no-number';
  if (meant.size > 1) return 'two-words';
  const unit = unitOf(`${scale}${behind}`, unitText);
  return typeof unit === 'string' ? unit : quantity(digits.replaceAll(',', ''), unit, [...meant][0]);
}

/** The unit in the text, 万项 or 万 alone, and that of the column: they must count the same things. */
function unitOf(behind: string, column: Maybe<string>): Unit | Unread {
  const given = column === undefined ? undefined : readUnit(column);
  if (behind === '') return given ?? 'no-unit';
  const own = readUnit(behind);
  if (!own) return 'no-number';
  if (!given) return own;
  // 1.02亿 in a column of 万元 are 亿元.
  if (own.of === '') return { ...given, written: `${own.written}${given.of}`, scale: own.scale };
  return countsAlike(own, given) ? own : 'unit-contradicts';
}

function quantity(digits: string, unit: Unit, said: Quantity['word']): Quantity {
  const [whole = '', decimal = ''] = digits.split('.');
  const noughts = decimal === '' ? (/[1-9](0+)$/.exec(whole)?.[1]!.length ?? 0) : 0;
  const step = decimal === '' ? ratio(10n ** BigInt(noughts)) : ratio(1n, 10n ** BigInt(decimal.length));
  return {
    number: multiplyRatio(parseRatio(digits)!, unit.scale),
    decimals: decimal.length,
    step: multiplyRatio(step, unit.scale),
    unit,
    word: said,
  };
}

const numerals = '一二三四五六七八九十';
const fractions = new RegExp(`^(${word})?(?:([${numerals}])分之([${numerals}])|(\\d{1,3})/(\\d{1,3}))$`);

/** 三分之一 and 1/3 are shares, in parts of a hundred. */
function readFraction(plain: string, wordText: Maybe<string>): Maybe<Quantity> {
  const match = fractions.exec(plain);
  if (!match) return undefined;
  const said = [match[1], wordText].flatMap((part) => part || []).map(wordOf);
  const [part, whole] = match[2]
    ? [numerals.indexOf(match[3]!) + 1, numerals.indexOf(match[2]) + 1]
    : [Number(match[4]), Number(match[5])];
  if (whole === 0 || new Set(said).size > 1) return undefined;
  const number: Ratio = ratio(100n * BigInt(part), BigInt(whole));
  return { number, decimals: 0, step: ratio(1n), unit: readUnit('%')!, word: said[0] };
}
