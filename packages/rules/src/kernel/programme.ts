import type { AmountRule } from './amount.ts';
import type { BatchCheck } from './batch-check.ts';
import type { Parameter } from './parameter.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import type { Table } from './table.ts';

/** A programme of the department: its forms, rules, figures and readings. */
export interface Programme {
  /** Stable, kebab-case; appears in reports. */
  readonly id: string;
  readonly title: string;
  /** The document that rules it. */
  readonly document: string;
  /** The first table holds the programme's subjects: other programmes ask for their verdict by its key. */
  readonly tables: readonly Table[];
  readonly rules: readonly Rule[];
  readonly amounts: readonly AmountRule[];
  /** Of what the whole batch comes to. */
  readonly checks?: readonly BatchCheck[];
  readonly parameters: readonly Parameter[];
  readonly readings: readonly Reading[];
  /** The programmes of which it was put together, see `together`. */
  readonly parts?: readonly Programme[];
}

export const programme = (definition: Programme): Programme => definition;

/** Whether rows of a table are judged: not those of a list that others are looked up in, such as last year's selection. */
export const bearsVerdicts = ({ rules }: Programme, { id, optional, lookup }: Table): boolean =>
  !(optional || lookup) ||
  rules.some(({ table, effect }) => table === id && (effect === 'excludes' || effect === 'suspends'));
