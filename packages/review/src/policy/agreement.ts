import type { Settlement } from './settlement.ts';

/** Lines of the case that contradict each other: none of them holds. */
export interface Conflict {
  readonly code: 'policy-conflict';
  readonly settlements: readonly Settlement[];
}

/** What a settlement is about. */
export const subjectOf = (one: Settlement): string => {
  switch (one.kind) {
    case 'notice':
      return `notice ${one.item}`;
    case 'figure':
      return `figure ${one.parameter.id}`;
    case 'way':
      return `way ${one.reading.id}`;
    case 'column':
      return `column ${one.field}`;
  }
};

const saidBy = (one: Settlement): string => {
  switch (one.kind) {
    case 'notice':
      return one.says;
    case 'figure':
      return JSON.stringify(one.dated.value);
    case 'way':
      return one.way;
    case 'column':
      return `${one.letters} ${one.head}`;
  }
};

/** Lines that say the same count once; lines that contradict each other, none. Columns are each workbook's own. */
export function agreeing(all: readonly Settlement[]): {
  agreed: readonly Settlement[];
  conflicts: readonly Conflict[];
} {
  const agreed: Settlement[] = [];
  const clashing = new Map<string, Set<Settlement>>();
  for (const one of all) {
    const subject = subjectOf(one);
    const rivals =
      one.kind === 'column' ? [] : agreed.filter((other) => subjectOf(other) === subject && overlap(one, other));
    const against = rivals.filter((other) => saidBy(other) !== saidBy(one));
    if (against.length > 0) clashing.set(subject, new Set([...(clashing.get(subject) ?? []), ...against, one]));
    else if (rivals.length === 0) agreed.push(one);
  }
  return {
    agreed: agreed.filter((one) => !clashing.has(subjectOf(one))),
    conflicts: [...clashing.values()].map((settlements) => ({
      code: 'policy-conflict',
      settlements: [...settlements],
    })),
  };
}

const lastDay = '9999-12-31';

function overlap(a: Settlement, b: Settlement): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return true;
  return a.dated.from <= (b.dated.to ?? lastDay) && b.dated.from <= (a.dated.to ?? lastDay);
}
