import type { Maybe } from '../kernel/truth.ts';
import { jilin, reportingUnits, retiredDivisions } from './jilin.ts';
import { provinces } from './provinces.ts';

/** The province part of a division code. */
export const jilinProvince = '22';

const names = new Map<string, string>();
const found = new Map<string, Set<string>>();

function offer(name: string, code: string): void {
  const codes = found.get(name);
  if (codes) codes.add(code);
  else found.set(name, new Set([code]));
}

/** 长春市 is also written 长春; 伊通满族自治县 is also written 伊通县 and 伊通. */
function shorter(name: string): readonly string[] {
  const bare = name.replace(
    /(朝鲜族|满族|蒙古族)?(自治州|自治县|特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市|州|县|区)$/,
    '',
  );
  const forms = [name, bare];
  if (name.endsWith('自治县')) forms.push(`${bare}县`);
  if (name.endsWith('自治州')) forms.push(`${bare}州`);
  return forms.filter((form) => form.length >= 2);
}

for (const [code, name, prefectures] of provinces) {
  names.set(`${code}0000`, name);
  for (const form of shorter(name)) offer(form, `${code}0000`);
  for (const prefecture of prefectures.split(' ').filter(Boolean))
    for (const suffix of ['', '市', '地区', '盟', '州', '自治州']) offer(prefecture + suffix, `${code}0000`);
}
for (const [code, name, counties] of jilin) {
  names.set(code, name);
  for (const form of shorter(name)) offer(form, code);
  for (const entry of counties.split(' ')) {
    const county = entry.slice(6);
    names.set(entry.slice(0, 6), county);
    for (const form of shorter(county)) offer(form, entry.slice(0, 6));
  }
}
for (const [code, name] of reportingUnits) {
  names.set(code, name);
  offer(name, code);
}
for (const alias of ['长白山', '长白山管委会', '长白山保护开发区管委会', '长白山开发区']) offer(alias, '2200A1');
for (const alias of ['长春新区管委会']) offer(alias, '2200A2');
for (const alias of ['中韩示范区', '中韩长春国际合作示范区', '中韩(长春)国际合作示范区', '中韩国际合作示范区'])
  offer(alias, '2200A3');
for (const alias of ['前郭县', '前郭']) offer(alias, '220721');

/** The name of a division of Jilin or of a province; undefined when the code is none that we know. */
export const divisionName = (code: string): Maybe<string> => names.get(code);

/** Whether a six-digit code is, or once was, a division of Jilin. */
export const isJilinDivision = (code: string): boolean =>
  code.startsWith(jilinProvince) && (names.has(code) || retiredDivisions.has(code));

/**
 * The division that a clerk wrote: 长春, 吉林省长春市, 长春市朝阳区, 220104. Places outside Jilin come back as their province.
 * Undefined when we do not know the place, or when the name fits two provinces: 朝阳 lies in Changchun and in Liaoning.
 */
export function findDivision(written: string): Maybe<string> {
  const text = written.normalize('NFKC').replace(/[\s　]/g, '');
  if (/^\d{6}$/.test(text)) return names.has(text) ? text : (retiredDivisions.get(text) ?? provinceOf(text));
  const whole = only(text);
  if (whole !== undefined) return whole;
  if (found.has(text)) return undefined;
  return fromTheLeft(text);
}

const provinceOf = (code: string): Maybe<string> =>
  names.has(`${code.slice(0, 2)}0000`) ? `${code.slice(0, 2)}0000` : undefined;

/** One division, or the prefecture where province and prefecture share a name; undefined when provinces disagree. */
function only(name: string): Maybe<string> {
  const codes = [...(found.get(name) ?? [])];
  if (codes.length === 0 || new Set(codes.map((code) => code.slice(0, 2))).size > 1) return undefined;
  const ranked = codes.toSorted((a, b) => rank(a) - rank(b));
  return ranked.length > 1 && rank(ranked[0]!) === rank(ranked[1]!) ? undefined : ranked[0];
}

/** 吉林 is first of all the city, 通化 and 长白 likewise: a prefecture before a county before the province. */
const rank = (code: string): number => (code.endsWith('0000') ? 2 : code.endsWith('00') || /[A-Z]/.test(code) ? 0 : 1);

/**
 * Reads a chain of names from the left: province, prefecture, county; what follows must lie in what went before.
 * A tail that we do not know, such as a street or a development zone, lies in what was read so far.
 */
function fromTheLeft(text: string): Maybe<string> {
  let rest = text;
  let inside: Maybe<string>;
  while (rest !== '') {
    const step = longest(rest, inside);
    if (!step) return inside;
    inside = step.code;
    rest = rest.slice(step.length);
  }
  return inside;
}

function longest(text: string, inside: Maybe<string>): Maybe<{ readonly code: string; readonly length: number }> {
  for (let length = Math.min(text.length, 14); length >= 2; length--) {
    const codes = [...(found.get(text.slice(0, length)) ?? [])].filter(
      (code) => inside === undefined || liesIn(code, inside),
    );
    const code = codes.toSorted((a, b) => (inside === undefined ? rank(b) - rank(a) : rank(a) - rank(b)))[0];
    if (code !== undefined) return { code, length };
  }
  return undefined;
}

const liesIn = (code: string, inside: string): boolean =>
  inside.endsWith('0000')
    ? code.startsWith(inside.slice(0, 2))
    : code.startsWith(inside.slice(0, 4)) || /[A-Z]/.test(inside);
