import type { FoundTable } from '../found-table.ts';

/** What is there, what was taken without asking, what of that was right, and what was asked. */
class Count {
  there = 0;
  taken = 0;
  right = 0;
  asked = 0;

  get precision(): number {
    return this.taken === 0 ? 1 : this.right / this.taken;
  }

  get recall(): number {
    return this.there === 0 ? 1 : this.right / this.there;
  }

  toString(): string {
    return `${this.there} there, ${this.taken} taken, ${this.right} right, ${this.asked} asked; precision ${this.precision.toFixed(4)}, recall ${this.recall.toFixed(4)}`;
  }
}

/** The label of a sheet: the one table on it, if it is one of ours, and the columns of its fields. */
export interface Label {
  readonly table?: string;
  readonly columns?: Readonly<Record<string, number>>;
}

/** Counts what is found on sheets against their labels. */
export class Tally {
  readonly tables = new Count();
  readonly columns = new Count();

  /** Answers with what was taken wrongly: tables by name, columns as `head: table.field`. */
  add(found: readonly FoundTable[], { table, columns = {} }: Label): readonly string[] {
    const right = found.find(({ definition }) => definition.id === table);
    this.tables.there += table === undefined ? 0 : 1;
    this.tables.taken += found.length;
    this.tables.right += right ? 1 : 0;
    this.columns.there += Object.keys(columns).length;
    return found.flatMap((one) => [
      ...(one === right ? [] : [one.definition.id]),
      ...this.wrongColumns(one, one === right ? columns : {}),
    ]);
  }

  private wrongColumns({ definition, columns, uncertain }: FoundTable, label: NonNullable<Label['columns']>): string[] {
    this.columns.asked += uncertain.size;
    return [...columns].flatMap(([field, { column, head }]) => {
      this.columns.taken++;
      if (label[field] !== column) return [`${head}: ${definition.id}.${field}`];
      this.columns.right++;
      return [];
    });
  }
}
