import type { Maybe } from '../kernel/truth.ts';
import { classes, sections } from './industries.ts';

const names = new Map<string, string>();
const codes = new Map<string, string>();
const sectionOf = new Map<string, string>();

/** Heads of the standard differ in commas and 和 from what clerks write; compared without them. */
const bare = (name: string): string => name.normalize('NFKC').replace(/[\s、,，;；和及与()（）]/g, '');

for (const [section, name, divisions] of sections) {
  names.set(section, name);
  for (const entry of divisions.split(' ')) {
    names.set(entry.slice(0, 2), entry.slice(2));
    sectionOf.set(entry.slice(0, 2), section);
    codes.set(bare(entry.slice(2)), entry.slice(0, 2));
  }
  // Where a section and a division share a name (房地产业, 教育) the section is the safer reading: it claims less.
  codes.set(bare(name), section);
}
for (const [code, name] of classes) {
  names.set(code, name);
  codes.set(bare(name), code);
}

/** Names of GB/T 4754-2017 sections, divisions and the groups that matter here; undefined for other codes. */
export const industryName = (code: string): Maybe<string> => names.get(code);

/** The section letter of a code of two to four digits; the letter itself for a letter. */
export const industrySection = (code: string): Maybe<string> =>
  /^[A-T]$/.test(code) ? code : sectionOf.get(code.slice(0, 2));

/**
 * The industry that a clerk wrote: C, 39, C3911, C39 计算机、通信和其他电子设备制造业, 医药制造业, 工业.
 * Gives the section letter or two to four digits; undefined when neither code nor name is one of the standard.
 */
export function findIndustry(written: string): Maybe<string> {
  const text = written.normalize('NFKC').trim();
  const code = /^([A-Ta-t])?[\s-]*(\d{2,4})?(?![\d.])/.exec(text);
  const [, letter, digits] = code ?? [];
  const tail = bare(text.slice(code?.[0].length ?? 0));
  if (digits !== undefined) return byDigits(digits, letter?.toUpperCase());
  if (letter !== undefined && (tail === '' || codes.get(tail) === letter.toUpperCase())) return letter.toUpperCase();
  return codes.get(bare(text)) ?? codes.get(bare(text.replace(/(行业|类)$/, '')));
}

function byDigits(digits: string, letter: Maybe<string>): Maybe<string> {
  const section = sectionOf.get(digits.slice(0, 2));
  if (section === undefined || (letter !== undefined && letter !== section)) return undefined;
  return digits.replace(/^(\d\d)0+$/, '$1');
}
