import type { Instalment } from './amount.ts';
import type { Citation } from './citation.ts';
import type { Day } from './day.ts';
import type { Decision } from './decision.ts';
import type { Parameter, Setting } from './parameter.ts';
import type { Reading } from './reading.ts';
import type { Row, Table } from './table.ts';
import type { Maybe, Truth } from './truth.ts';

/** What was read on the way to an answer, from the answer down to cells, parameters and readings. */
export type TraceNode =
  | {
      readonly kind: 'rule';
      readonly code: string;
      readonly label: string;
      readonly cites: Citation | null;
      readonly value: Truth;
      readonly reads: readonly TraceNode[];
    }
  | {
      readonly kind: 'amount';
      readonly item: string;
      readonly label: string;
      readonly cites: Citation;
      readonly value: Maybe<readonly Instalment[]>;
      readonly reads: readonly TraceNode[];
    }
  | {
      readonly kind: 'fact';
      readonly label: string;
      readonly value: unknown;
      /** The value in words; undefined when it is not known. */
      readonly said: Maybe<string>;
      readonly reads: readonly TraceNode[];
    }
  | {
      readonly kind: 'cell';
      readonly table: string;
      readonly index: number;
      readonly field: string;
      readonly value: unknown;
    }
  | {
      readonly kind: 'parameter';
      readonly parameter: Parameter;
      readonly value: Maybe<number | null>;
      readonly cites: Citation;
      /** Who set it, where the office did. */
      readonly set: Maybe<Setting>;
      /** The day that it was asked for, where that is not the day of judgement. */
      readonly on?: Day;
    }
  | { readonly kind: 'reading'; readonly reading: Reading; readonly way: string }
  | {
      readonly kind: 'listed';
      readonly table: string;
      readonly field: string;
      readonly key: string | undefined;
      readonly given: boolean;
      readonly count: number;
    }
  | {
      readonly kind: 'verdict';
      readonly programme: string;
      readonly table: string;
      readonly given: boolean;
      readonly key: string | undefined;
      readonly decision: Decision | null | undefined;
    };

/** Notes what is read while one row's rules run once more. */
export class Recorder {
  private open: TraceNode[] = [];

  /** What a node reads twice it shows once. */
  note(node: TraceNode): void {
    if (!this.open.some((standing) => isSameLeaf(standing, node))) this.open.push(node);
  }

  /** Runs `work` and gives what it answered with all that it read. */
  within<T>(work: () => T): { readonly value: T; readonly reads: readonly TraceNode[] } {
    const outer = this.open;
    this.open = [];
    try {
      const value = work();
      return { value, reads: this.open };
    } finally {
      this.open = outer;
    }
  }
}

function isSameLeaf(a: TraceNode, b: TraceNode): boolean {
  switch (b.kind) {
    case 'cell':
      return a.kind === 'cell' && a.field === b.field && a.index === b.index && a.table === b.table;
    case 'parameter':
      return a.kind === 'parameter' && a.parameter === b.parameter && a.cites === b.cites;
    case 'reading':
      return a.kind === 'reading' && a.reading === b.reading;
    case 'listed':
    case 'verdict':
      return a.kind === b.kind && a.table === b.table && a.key === b.key;
    default:
      return false;
  }
}

/** The row as the rules see it, except that every field read is noted. */
export function recorded<T extends Table>(table: T, row: Row<T>, index: number, recorder: Recorder): Row<T> {
  return Object.assign(Object.create(watchedFields(table)) as object, {
    [watched]: { row, index, recorder },
  }) as unknown as Row<T>;
}

interface Watched {
  readonly row: Row<Table>;
  readonly index: number;
  readonly recorder: Recorder;
}

const prototypes = new WeakMap<Table, object>();

/** Getters for the fields of a table, made once. */
function watchedFields(table: Table): object {
  const standing = prototypes.get(table);
  if (standing) return standing;
  const prototype = {};
  for (const field of Object.keys(table.fields)) {
    Object.defineProperty(prototype, field, {
      get(this: { readonly [watched]: Watched }) {
        const { row, index, recorder } = this[watched];
        const value = row[field];
        recorder.note({ kind: 'cell', table: table.id, index, field, value });
        return value;
      },
    });
  }
  prototypes.set(table, prototype);
  return prototype;
}

/** A symbol, so that no field of a table can be in its way. */
const watched = Symbol('watched');
