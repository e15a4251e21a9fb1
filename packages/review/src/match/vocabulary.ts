import type { Span, Table } from '@keshen/rules';
import { norm, type Head } from './norm.ts';
import type { Claim } from './sheet-head.ts';
import { pairs, similarity } from './similarity.ts';
import { datedHead, type DatedHead } from './dated-head.ts';

/** The words under which a table's columns come: of each field its label and aliases, and heads that are no field. */
export interface Vocabulary {
  readonly table: Table;
  /** What heads may be that were asked about before, by their texts. */
  readonly claims: Map<string, Claim>;
  /** How alike the head is to each field that it resembles at all, and to the nearest head that is no field. */
  compare(head: Head): Comparison;
  /** The two days that a column of this head holds, said in just these words: 聘期 is far from 聘期开始. */
  spanOf(head: Head): Span | undefined;
  /** The year that a head names, where it is one of a pair of years. */
  datedHead(text: string): DatedHead | undefined;
}

export interface Comparison {
  readonly fields: ReadonlyMap<string, number>;
  /** The nearest head that is known and is no field. */
  readonly other: { readonly head: string; readonly score: number } | undefined;
}

interface Word {
  readonly field: string | undefined;
  readonly text: string;
  readonly head: Head;
}

const known = new WeakMap<Table, Vocabulary>();

/** The vocabulary of a table, made once. */
export function vocabularyOf(table: Table): Vocabulary {
  let vocabulary = known.get(table);
  if (!vocabulary) known.set(table, (vocabulary = makeVocabulary(table)));
  return vocabulary;
}

function makeVocabulary(table: Table): Vocabulary {
  const byPair = new Map<string, Word[]>();
  for (const word of words(table))
    for (const pair of new Set(pairs(word.head.full))) {
      const standing = byPair.get(pair);
      if (standing) standing.push(word);
      else byPair.set(pair, [word]);
    }
  const spans = new Map(
    (table.spans ?? []).flatMap((span) => span.heads.map((text) => [norm(text).full, span] as const)),
  );
  const years = new Map((table.years ?? []).flatMap((run) => run.heads.map((text) => [norm(text).full, run] as const)));
  return {
    table,
    claims: new Map(),
    compare: (head) => compare(head, byPair),
    spanOf: ({ full }) => spans.get(full),
    datedHead: (text) => datedHead(text, years),
  };
}

function words(table: Table): readonly Word[] {
  const fields = Object.entries(table.fields).flatMap(([field, { label, aliases }]) =>
    [label, ...aliases].map((text) => ({ field, text, head: norm(text) })),
  );
  return [...fields, ...table.otherHeads.map((text) => ({ field: undefined, text, head: norm(text) }))];
}

/** Only words that share two neighbouring characters with the head can be like it. */
function compare(head: Head, byPair: ReadonlyMap<string, readonly Word[]>): Comparison {
  const near = new Set(pairs(head.full).flatMap((pair) => byPair.get(pair) ?? []));
  const fields = new Map<string, number>();
  let other: Comparison['other'];
  for (const word of near) {
    const score = similarity(head, word.head);
    if (word.field === undefined) {
      if (score > (other?.score ?? 0)) other = { head: word.text, score };
    } else if (score > (fields.get(word.field) ?? 0)) fields.set(word.field, score);
  }
  return { fields, other };
}
