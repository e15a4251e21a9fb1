import { ratio, type Maybe, type Ratio } from '../../../kernel/index.ts';

/** What a figure counts in. Money is kept in 元, shares in parts of a hundred, everything else in ones. */
export interface Unit {
  readonly family: 'money' | 'percent' | 'times' | 'count';
  /** What is counted: 户, 户次, 项. 元, % and 倍 of the others. */
  readonly of: string;
  /** How it is written: 万元. */
  readonly written: string;
  /** So many of what is kept are one of this unit. */
  readonly scale: Ratio;
}

const scales: Readonly<Record<string, bigint>> = {
  '': 1n,
  百: 100n,
  千: 1000n,
  万: 10_000n,
  十万: 100_000n,
  百万: 1_000_000n,
  千万: 10_000_000n,
  亿: 100_000_000n,
  万亿: 1_000_000_000_000n,
};

const scaled = '(万亿|千万|百万|十万|亿|万|千|百)?';
const money = new RegExp(`^${scaled}(?:元|人民币)(?:人民币)?$`);
const counted = new RegExp(`^${scaled}([\\p{Script=Han}A-Za-z]{0,8})$`, 'u');

/** Reads 万元, %, 倍, 户次, 户（次）, 万吨. Undefined for what is no unit. */
export function readUnit(text: string): Maybe<Unit> {
  const written = text.normalize('NFKC').replaceAll(/[\s()]/g, '');
  if (/^(?:%|百分比|百分之)$/.test(written)) return { family: 'percent', of: '%', written: '%', scale: ratio(1n) };
  if (written === '倍') return { family: 'times', of: '倍', written, scale: ratio(1n) };
  const inMoney = money.exec(written);
  if (inMoney) return unit('money', '元', written, inMoney[1]);
  const count = counted.exec(written);
  return count && written !== '' ? unit('count', count[2]!, written, count[1]) : undefined;
}

const unit = (family: Unit['family'], of: string, written: string, scale = ''): Unit => ({
  family,
  of,
  written,
  scale: ratio(scales[scale]!),
});

export const percent: Unit = readUnit('%')!;

/** 户 and 户次 are not the same, nor are 项 and 家; 万元 and 亿元 are. */
export const countsAlike = (a: Unit, b: Unit): boolean => a.family === b.family && a.of === b.of;

/** 户次, 人次: one that comes twice is counted twice. 次 alone counts events. */
export const isPerTime = ({ of }: Unit): boolean => /.次$/.test(of);

/** 户, 家 and 个 count the same things; 户 and 户次, 户 and 万元 do not. */
export const mayBeCompared = (a: Unit, b: Unit): boolean => a.family === b.family && isPerTime(a) === isPerTime(b);
