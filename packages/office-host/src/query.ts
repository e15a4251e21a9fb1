import { notPlayed } from './host-error.ts';
import { readMember } from './members.ts';
import { ExcelCollection } from './objects/excel-collection.ts';
import { ExcelObject } from './objects/excel-object.ts';
import type { QueryInfo } from './wire.ts';

type Answer = Record<string, unknown>;

/** What `load` asks for: the named properties, along paths such as `format/fill/color`; of a collection, those of each item. */
export function query(object: ExcelObject, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo): Answer {
  if (Select.length + Expand.length === 0) throw unnamed(object.constructor.name);
  const paths = [...Select, ...Expand].filter((path) => path !== 'isNullObject' && path !== '$none');
  if (!(object instanceof ExcelCollection)) return properties(object, paths);
  const [own, ofItems] = split(paths.map((path) => path.replace(/^items\//, '')));
  const items = object.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  return { ...properties(object, own), _Items: items.map((item) => properties(item, ofItems)) };
}

function properties(object: ExcelObject, paths: readonly string[]): Answer {
  const answer: Answer = { ...object.identity() };
  for (const [head, tails] of byHead(paths)) {
    const name = head.startsWith('_') ? head : head.charAt(0).toUpperCase() + head.slice(1);
    if (head === '*' || head === 'items') throw unnamed(object.constructor.name);
    const value = readMember(object, name);
    if (!(value instanceof ExcelObject)) answer[name] = value;
    else if (tails.length > 0) answer[name] = query(value, { Select: tails });
    else throw unnamed(`${object.constructor.name}.${name}`);
  }
  return answer;
}

const unnamed = (of: string) => notPlayed(`${of}.* (load names the properties that it needs)`);

function byHead(paths: readonly string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('/');
    const tails = heads.get(head) ?? [];
    if (rest.length > 0) tails.push(rest.join('/'));
    heads.set(head, tails);
  }
  return heads;
}

/** `count` is the collection's own; the rest is asked of each item. */
const split = (paths: readonly string[]) =>
  [paths.filter((path) => path === 'count'), paths.filter((path) => path !== 'count')] as const;
