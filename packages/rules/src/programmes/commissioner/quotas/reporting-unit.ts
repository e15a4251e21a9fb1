import { divisionName, findDivision, jilinProvince } from '../../../identifiers/index.ts';
import type { Maybe } from '../../../kernel/index.ts';

/** The office that a unit acts through: 长春市科技局 is 长春市. */
const office = /((管理委员会|管委会)?科(学技术|技|工).{0,9}局|人民政府|管理委员会|管委会)$/;
const zone = /^(长白山(保护开发区|开发区)?|长春新区|中韩\(?(长春)?\)?(国际)?(合作)?示范区)$/;

/**
 * The reporting unit that a spelling means: the code of its division, and of a zone that reports like one; else the name
 * itself, without white space. What lies within a place is another unit: 长春市某协会 is not 长春市.
 */
export function reportingUnit(spelling: string): string {
  const name = spelling.normalize('NFKC').replace(/\s/g, '');
  const place = name.replace(office, '').replace(/^吉林省(?=.)/, '');
  const code = findDivision(place);
  if (code === undefined || !code.startsWith(jilinProvince)) return name;
  if (/[A-Z]/.test(code)) return zone.test(place) ? code : name;
  return isWholly(place, code) ? code : name;
}

/** A unit as lists call it. */
export const reportingUnitName = (unit: string): string => divisionName(unit) ?? unit;

/** The prefecture that a county-level unit lies in; undefined for every other. 公主岭 lies in 长春, 梅河口 in 通化. */
export const prefectureAbove = (unit: string): Maybe<string> =>
  /^\d{4}(?!00)\d{2}$/.test(unit) ? `${unit.slice(0, 4)}00` : undefined;

/** 延边州 and 延边, 长春市公主岭市 and 公主岭: the name begins with all that was written, its prefecture left out. */
function isWholly(place: string, code: string): boolean {
  const above = prefectureAbove(code);
  const prefecture = above === undefined ? '' : (divisionName(above) ?? '');
  const own = place.startsWith(prefecture) ? place.slice(prefecture.length) : place;
  const bare = own.replace(/[市州县区]$/, '');
  return bare.length >= 2 && (divisionName(code) ?? '').startsWith(bare);
}
