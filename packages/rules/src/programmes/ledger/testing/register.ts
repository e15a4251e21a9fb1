import { evaluate, termsOf, type Row, type Table } from '../../../kernel/index.ts';
import { ledger, ledgerFigures, ledgerRelations } from '../index.ts';

type Cells = Readonly<Record<string, string | undefined>>;

/** What a check says of a register: by row its codes, and the sentences. */
export interface Checked {
  readonly figures: readonly Said[];
  readonly relations: readonly Said[];
}

export interface Said {
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

/** Checks rows of a register, with lines of relations among them where there are some. */
export function checked(rows: readonly Cells[], lines?: readonly Cells[], tolerance?: number): Checked {
  const given = new Map([
    [ledgerFigures.id, rows.map((row) => typed(ledgerFigures, row))],
    ...(lines ? [[ledgerRelations.id, lines.map((line) => typed(ledgerRelations, line))] as const] : []),
  ]);
  const cites = { document: '测试', paragraph: '口径', summary: '' };
  const values = new Map(
    tolerance === undefined ? [] : [['ledger-about-tolerance', [{ from: '0001-01-01', value: tolerance, cites }]]],
  );
  const evaluation = evaluate(ledger, given, { ...termsOf('2024-06-01'), values });
  const said = (table: Table): readonly Said[] =>
    evaluation.decisions(table).map(({ fired, index }) => ({
      codes: fired.map(({ code }) => code),
      messages: fired.map((rule) => evaluation.says(rule, index)),
    }));
  return { figures: said(ledgerFigures), relations: said(ledgerRelations) };
}

const typed = (table: Table, cells: Cells): Row<Table> => ({
  ...Object.fromEntries(Object.keys(table.fields).map((name) => [name, undefined])),
  ...cells,
});
