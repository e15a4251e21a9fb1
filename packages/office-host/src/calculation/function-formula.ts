import type { Area } from '@keshen/workbook/port';
import type { FunctionValue } from '../addin/function-calls.ts';

/** An argument as it is written: a value, the cells that it names, or nothing. */
export type FormulaArgument = { readonly value: FunctionValue } | { readonly at: Area };

/** `=KESHEN.CODECHECK(C7)` taken apart. */
export interface FunctionFormula {
  readonly id: string;
  readonly args: readonly FormulaArgument[];
}

const call = /^=\s*([A-Z]\w*)\.([A-Z][\w.]*)\s*\((.*)\)\s*$/is;
const argument = /\s*(?:"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'!|[^\s,"'!()]+!)?[^\s,"()]*))\s*(?:,|$)/y;

/**
 * Reads a formula that is one call of a custom function of this namespace, with cells, ranges, numbers, texts and truth
 * values for arguments. Undefined for any other: the host calculates nothing else. `locate` finds the cells of an address.
 */
export function readFunctionFormula(
  formula: string,
  namespace: string,
  locate: (address: string) => Area | undefined,
): FunctionFormula | undefined {
  const [, space, id = '', inside = ''] = call.exec(formula) ?? [];
  if (space?.toUpperCase() !== namespace) return undefined;
  const args = argumentsOf(inside, locate);
  return args && { id: id.toUpperCase(), args };
}

function argumentsOf(inside: string, locate: (address: string) => Area | undefined): FormulaArgument[] | undefined {
  if (inside.trim() === '') return [];
  const args: FormulaArgument[] = [];
  argument.lastIndex = 0;
  // What ends with a comma has one more argument, which is empty.
  for (let open = true; open;) {
    const match = argument.exec(inside);
    const read = match && argumentOf(match[1], match[2] ?? '', locate);
    if (!read) return undefined;
    args.push(read);
    open = match[0].endsWith(',');
  }
  return argument.lastIndex === inside.length ? args : undefined;
}

function argumentOf(
  text: string | undefined,
  written: string,
  locate: (address: string) => Area | undefined,
): FormulaArgument | undefined {
  if (text !== undefined) return { value: text.replaceAll('""', '"') };
  if (written === '') return { value: null };
  if (/^(TRUE|FALSE)$/i.test(written)) return { value: written.toUpperCase() === 'TRUE' };
  if (/^-?\d+(\.\d+)?%?$/.test(written)) return { value: amount(written) };
  const at = locate(written);
  return at && { at };
}

const amount = (written: string): number =>
  written.endsWith('%') ? Number(written.slice(0, -1)) / 100 : Number(written);
