import type { Head } from './norm.ts';

/**
 * How alike a head on a sheet is to one that we know, from 0 to 1. The same words give 1; a bracket more on the sheet
 * gives 0.97, a bracket less 0.9.
 */
export function similarity(head: Head, known: Head): number {
  if (head.full === '' || known.full === '') return 0;
  if (head.full === known.full) return 1;
  if (head.core === known.full) return 0.97;
  const onFull = alike(head.full, known.full);
  // 聘期（起） and 聘期（止） agree outside the brackets and mean different columns.
  if (hasQualifier(head) && hasQualifier(known)) return onFull;
  if (head.core === known.core) return 0.9;
  return Math.max(onFull, 0.93 * alike(head.core, known.core));
}

const hasQualifier = ({ core, full }: Head): boolean => core !== full;

/**
 * A Chinese compound is what its end says: 企业信用代码 is a 信用代码, but 注册地址 is no 注册地.
 * Where the ends differ the answer stays below what is taken without asking.
 */
function alike(a: string, b: string): number {
  const score = Math.max(containment(a, b), 0.95 * dice(a, b));
  return a.at(-1) === b.at(-1) ? score : Math.min(score, 0.79);
}

/** One within the other, the more so the less is left over. */
function containment(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || !long.includes(short)) return 0;
  return (long.endsWith(short) ? 0.58 : 0.55) + (0.4 * short.length) / long.length;
}

/** Shared pairs of neighbouring characters. */
function dice(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (left.length + right.length === 0) return 0;
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}

/** The neighbouring characters of a text, two by two. */
export function pairs(text: string): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i + 1 < text.length; i++) found.push(text.slice(i, i + 2));
  return found;
}
