import { plainUnit } from '@keshen/rules';

/** A name that may stand for a legal unit that goes by another name. */
export interface LikeUnit {
  readonly alias: string;
  readonly unit: string;
}

const institution = /(大学|学院|学校|研究所|研究院|科学院|医院|中心|实验室|公司)$/;
const goesOn = /^[(\p{Script=Han}]/u;
const shortest = 2;
const longestShort = 4;

/**
 * Names, in plain writing, that may be one legal unit: a school or hospital whose name begins with the university's, a
 * former name in brackets, a short name. A likeness proves nothing: somebody is asked. Each alias has one unit.
 */
export function likeUnits(names: Iterable<string>): readonly LikeUnit[] {
  const known = new Set(Array.from(names, plainUnit).toSorted());
  const found = [...known].flatMap((name): LikeUnit[] => {
    const unit = headOf(name, known) ?? longNameOf(name, known) ?? successorOf(name, known);
    return unit === undefined || unit === name ? [] : [{ alias: name, unit }];
  });
  return found.toSorted((a, b) => (`${a.unit} ${a.alias}` < `${b.unit} ${b.alias}` ? -1 : 1));
}

/** 示例大学化学学院, 示例大学附属医院 and 示例大学(南校区) begin with 示例大学. The shortest such name is the legal unit's. */
function headOf(name: string, known: ReadonlySet<string>): string | undefined {
  for (let length = shortest; length < name.length; length++) {
    const head = name.slice(0, length);
    if (institution.test(head) && known.has(head) && goesOn.test(name.slice(length))) return head;
  }
  return undefined;
}

/** 示大 has the characters of 示例大学, in their order, from the first. */
function longNameOf(name: string, known: ReadonlySet<string>): string | undefined {
  if (name.length < shortest || name.length > longestShort || institution.test(name)) return undefined;
  const long = [...known].filter((other) => institution.test(other) && isAbbreviation(name, other));
  return long.length === 1 ? long[0] : undefined;
}

function isAbbreviation(short: string, long: string): boolean {
  if (short[0] !== long[0] || short.length >= long.length) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** 示例学院 is what 示例大学(原示例学院) was called. */
function successorOf(name: string, known: ReadonlySet<string>): string | undefined {
  for (const other of known) {
    const [, head, former] = /^(.+?)\((?:原|曾用名:?|前身为?|简称:?)([^)]+)\)$/.exec(other) ?? [];
    if (former === name) return head !== undefined && known.has(head) ? head : other;
  }
  return undefined;
}
