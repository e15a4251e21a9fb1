import { columnIndex } from '@keshen/workbook/model';
import { notPlayed } from './host-error.ts';

/** `undefined` is an error value. */
type Value = string | number | boolean | null | undefined;

/** What stands in a cell, by row and column. */
export type Look = (row: number, column: number) => Value;

type Formula = (rowShift: number, columnShift: number, look: Look) => Value;

const token = /\s*(?:"((?:[^"]|"")*)"|(\$?[A-Z]{1,3}\$?\d+)|([A-Z]+)|(-?\d+(?:\.\d+)?)|([(),]))/y;

/**
 * Reads the formula of a conditional format, as far as ours go: AND, OR, NOT, ISNUMBER, ISTEXT, FIND, texts, numbers and
 * cells. References without `$` move with the cell that is painted.
 */
export function ruleFormula(formula: string): Formula {
  const tokens = tokensOf(formula);
  const parsed = expression(tokens);
  if (tokens.length > 0) throw notPlayed(`conditional format ${formula}`);
  return parsed;
}

type Token = { readonly kind: 'text' | 'cell' | 'name' | 'number' | 'sign'; readonly text: string };

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 1;
  while (token.lastIndex < formula.length) {
    const match = token.exec(formula);
    if (!match) throw notPlayed(`conditional format ${formula}`);
    const [, text, cell, name, number, sign] = match;
    if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll('""', '"') });
    else if (cell) tokens.push({ kind: 'cell', text: cell });
    else if (name) tokens.push({ kind: 'name', text: name });
    else if (number) tokens.push({ kind: 'number', text: number });
    else tokens.push({ kind: 'sign', text: sign! });
  }
  return tokens;
}

function expression(tokens: Token[]): Formula {
  const first = tokens.shift();
  if (!first) throw notPlayed('conditional format that ends early');
  const { kind, text } = first;
  if (kind === 'text') return () => text;
  if (kind === 'number') return () => Number(text);
  if (kind === 'cell') return cell(text);
  const call = functions[text];
  if (!call) throw notPlayed(`${text} in a conditional format`);
  const parts = args(tokens);
  return (row, column, look) => call(parts.map((part) => part(row, column, look)));
}

function args(tokens: Token[]): Formula[] {
  const parts: Formula[] = [];
  do {
    tokens.shift();
    parts.push(expression(tokens));
  } while (tokens[0]?.text === ',');
  if (tokens.shift()?.text !== ')') throw notPlayed('conditional format without its bracket');
  return parts;
}

function cell(reference: string): Formula {
  const [, fixedColumn, letters = '', fixedRow, row] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(reference) ?? [];
  const at = { row: Number(row) - 1, column: columnIndex(letters) };
  return (rows, columns, look) => look(at.row + (fixedRow ? 0 : rows), at.column + (fixedColumn ? 0 : columns));
}

const functions: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  AND: (args) => (args.includes(undefined) ? undefined : args.every(Boolean)),
  OR: (args) => (args.includes(undefined) ? undefined : args.some(Boolean)),
  NOT: ([arg]) => (arg === undefined ? undefined : !arg),
  ISNUMBER: ([arg]) => typeof arg === 'number',
  ISTEXT: ([arg]) => typeof arg === 'string',
  FIND: ([part, whole]) => {
    if (part === undefined || whole === undefined) return undefined;
    const at = String(whole ?? '').indexOf(String(part ?? ''));
    return at < 0 ? undefined : at + 1;
  },
};
