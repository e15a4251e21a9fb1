import type { Ask, Maybe } from '../../../kernel/index.ts';
import { toleranceOf, valueOf } from '../figures.ts';
import { figures, type Figure } from '../tables/figures.ts';
import type { RelationRow } from '../tables/relations.ts';
import { kinds, nameCount, type KindName } from './kinds.ts';
import { weigh, type Outcome, type Relation } from './weigh.ts';

/** What a line of the table of relations names, looked up in the register. */
export interface Listed {
  readonly result: Maybe<Figure>;
  /** In the order of the line; undefined where the line says that a figure is not known. */
  readonly terms: readonly Maybe<Figure>[];
  /** Numbers that no figure has, that several have, or whose figure cannot be read; in words. */
  readonly trouble: readonly string[];
}

const parting = /[、,，;；+＋\s]+/;
const unknown = /^(?:[?？]+|未知|不详)$/;

/** The numbers in a cell. A question mark stands for a figure that nobody has. */
export const numbersIn = (text: Maybe<string>): readonly string[] =>
  (text ?? '').split(parting).filter((part) => part !== '');

/** Looks the figures of a line up. Undefined: nobody gave the register. */
export function listedIn(row: RelationRow, ask: Ask): Maybe<Listed> {
  if (!ask.given(figures)) return undefined;
  const trouble: string[] = [];
  const find = (number: string): Maybe<Figure> => {
    if (unknown.test(number)) return undefined;
    const found = ask.listed(figures, 'number', number) ?? [];
    if (found.length === 1 && valueOf(found[0]!)) return found[0];
    const why = found.length === 0 ? '不在指标台账中' : found.length > 1 ? '在指标台账中有几行' : '的数值无法识别';
    trouble.push(`编号${number}${why}`);
    return undefined;
  };
  const result = row.result === undefined ? undefined : find(row.result);
  const terms = row.kind === nameCount ? [] : numbersIn(row.terms).map(find);
  return { result, terms, trouble };
}

export const isSum = (kind: Maybe<string>): kind is KindName => kind !== undefined && Object.hasOwn(kinds, kind);

/** The relation of a line that is one of sums, shares, growth and so on. Undefined: it is another, or a number does not lead anywhere. */
export function relationIn(row: RelationRow, ask: Ask): Maybe<Relation> {
  const listed = listedIn(row, ask);
  if (!isSum(row.kind) || !listed || listed.trouble.length > 0) return undefined;
  const { result, terms } = listed;
  return { kind: row.kind, result: result && valueOf(result), terms: terms.map((term) => term && valueOf(term)) };
}

/** What becomes of it. */
export function weighListed(row: RelationRow, ask: Ask): Maybe<Outcome> {
  const relation = relationIn(row, ask);
  return relation && weigh(relation, toleranceOf(ask));
}

/** 关系3（分项加总）. */
export const nameOfRelation = ({ number, kind }: RelationRow): string => `勾稽关系${number ?? ''}（${kind ?? '未填'}）`;
