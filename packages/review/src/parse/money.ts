import { decimalOf, parseFen } from '@keshen/rules';
import { fenPer, type MoneyUnit } from '../match/index.ts';
import { readDecimal } from './decimal.ts';
import { mendable, readable, unreadable, type Reader, type Reading } from './reading.ts';
import { compact } from './tidy.ts';

/** Reads an amount exactly, in the unit that the cell names, else in that of its column. */
export const readMoney: Reader<'money'> = (cell, { unit }) => {
  if (typeof cell === 'number') return readNumber(cell, unit);
  const { text, trouble } = compact(String(cell));
  const written = readDecimal(text);
  const own = written && unitBehind(written.behind, unit);
  const fen = own && parseFen(written.decimal, fenPer[own]);
  if (fen === undefined) return unreadable('not-a-number', { unit });
  const fix = inUnit(fen, unit);
  // Where no number in the column's unit says the same to the fen, the text had better stay.
  if (fix === undefined) return readable(fen);
  return mendable(fen, trouble === 'full-width' ? trouble : 'text-number', fix);
};

function readNumber(cell: number, unit: MoneyUnit): Reading<number> {
  // Where so many fen, divided again, give the very number in the cell, the cell means just that and no detour is needed.
  const quick = Math.round(cell * fenPer[unit]);
  if (cell >= 0 && quick < 1e15 && quick / fenPer[unit] === cell) return readable(quick);
  const fen = cell >= 0 ? parseFen(decimalOf(cell) ?? '', fenPer[unit]) : undefined;
  return fen === undefined ? unreadable('not-a-number', { unit }) : readable(fen);
}

/** 万元, 万元人民币, 万人民币, 万; 元 and 人民币 alone; nothing behind the number means the column's own unit. */
function unitBehind(behind: string, unit: MoneyUnit): MoneyUnit | undefined {
  const match = /^(百万|千|万|亿)?(元)?(?:人民币)?(?:整)?$/.exec(behind);
  if (!match) return undefined;
  if (behind === '') return unit;
  const [, scale = ''] = match;
  return `${scale}元` as MoneyUnit;
}

/** The number that says so many fen in a unit, if one does so exactly. */
function inUnit(fen: number, unit: MoneyUnit): number | undefined {
  const amount = fen / fenPer[unit];
  return parseFen(decimalOf(amount) ?? '', fenPer[unit]) === fen ? amount : undefined;
}
