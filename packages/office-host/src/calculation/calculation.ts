import { cellAddress, type ModelSheet } from '@keshen/workbook/model';
import type { Area } from '@keshen/workbook/port';
import type { FunctionArgument, FunctionResult, FunctionValue } from '../addin/function-calls.ts';
import type { ExcelHost } from '../excel-host.ts';
import { HostError } from '../host-error.ts';
import { Spills } from './spills.ts';
import { readFunctionFormula, type FormulaArgument, type FunctionFormula } from './function-formula.ts';

/** functions.json as far as a calculation needs it. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly dimensionality?: string; readonly optional?: boolean }[];
  }[];
}

/** A cell with a call in it. */
interface Cell extends FunctionFormula {
  readonly sheet: ModelSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** An error that an argument brings, or that Excel finds before it calls anything. */
class ArgumentError extends Error {
  readonly shown: string;
  constructor(shown: string) {
    super(shown);
    this.shown = shown;
  }
}

/** Calculates the custom functions of one namespace in the cells of the played Excel. It calculates nothing else. */
export class Calculation {
  /** What an error in a cell says, by `sheet,row,column`. */
  readonly sentences = new Map<string, string>();
  private readonly host: ExcelHost;
  private readonly namespace: string;
  private readonly metadata: FunctionsMetadata;
  private readonly spills: Spills;

  constructor(host: ExcelHost, namespace: string, metadata: FunctionsMetadata) {
    this.host = host;
    this.namespace = namespace;
    this.metadata = metadata;
    this.spills = new Spills(host.book.model);
  }

  /** Calls every function that stands in a cell, and shows what they answer. */
  async calculate(): Promise<void> {
    const { model } = this.host.book;
    await Promise.all(model.sheets.map((sheet) => this.calculateSheet(sheet)));
  }

  private async calculateSheet(sheet: ModelSheet): Promise<void> {
    const cells = this.cellsOf(sheet);
    if (cells.length === 0 && this.spills.areasOn(sheet).length === 0) return;
    const before = this.shownOn(sheet);
    const results = await Promise.all(cells.map((cell) => this.resultOf(cell)));
    this.spills.clear(sheet);
    // What was typed while the add-in calculated is not written over.
    cells.forEach((cell, i) => isStanding(cell) && this.take(cell, results[i]!));
    if (this.shownOn(sheet) !== before) this.host.book.model.tell({ what: 'calculated', sheet: sheet.id });
  }

  private cellsOf(sheet: ModelSheet): Cell[] {
    const locate = (address: string) => this.locate(address, sheet);
    return [...sheet.grid.formulas()].flatMap(([row, column, formula]) => {
      const read = readFunctionFormula(formula, this.namespace, locate);
      return read ? [{ sheet, row, column, formula, ...read }] : [];
    });
  }

  /** All that our functions show on a sheet, to compare. */
  private shownOn(sheet: ModelSheet): string {
    const places = [
      ...this.cellsOf(sheet).map(({ row, column }) => ({ top: row, left: column, rows: 1, columns: 1 })),
      ...this.spills.areasOn(sheet),
    ];
    return JSON.stringify(
      places.map(({ top, left, rows, columns }) =>
        Array.from({ length: rows * columns }, (_, i) =>
          sheet.grid.value(top + Math.floor(i / columns), left + (i % columns)),
        ),
      ),
    );
  }

  private take(cell: Cell, result: FunctionResult): void {
    this.sentences.delete(keyOf(cell));
    if ('value' in result) return this.show(cell, Array.isArray(result.value) ? result.value : [[result.value]]);
    if (result.sentence) this.sentences.set(keyOf(cell), result.sentence);
    this.put(cell, { error: result.error });
  }

  private async resultOf({ id, args, sheet, row, column }: Cell): Promise<FunctionResult> {
    const known = this.metadata.functions.find((one) => one.id === id);
    if (!known) return { error: '#NAME?', sentence: '' };
    const { parameters } = known;
    const needed = parameters.filter(({ optional }) => !optional).length;
    if (args.length < needed || args.length > parameters.length) return { error: '#VALUE!', sentence: '' };
    try {
      const values = parameters.map(({ dimensionality }, i) =>
        this.valueOf(args[i] ?? { value: null }, dimensionality === 'matrix'),
      );
      return await this.host.addin.functions.call(id, values, `${sheet.name}!${cellAddress(row, column)}`);
    } catch (cause) {
      if (!(cause instanceof ArgumentError)) throw cause;
      return { error: cause.shown, sentence: '' };
    }
  }

  private valueOf(argument: FormulaArgument, asMatrix: boolean): FunctionArgument {
    // A range that is left out comes as null, not as a matrix.
    if ('value' in argument) return asMatrix && argument.value !== null ? [[argument.value]] : argument.value;
    const { at } = argument;
    const { grid } = this.host.book.model.sheet(at.sheet);
    const rows = Array.from({ length: at.rows }, (_, r) =>
      Array.from({ length: at.columns }, (_unused, c): FunctionValue => {
        const value = grid.value(at.top + r, at.left + c);
        if (typeof value === 'object' && value !== null) throw new ArgumentError(value.error);
        return value;
      }),
    );
    if (asMatrix) return rows;
    if (at.rows * at.columns !== 1) throw new ArgumentError('#VALUE!');
    return rows[0]![0]!;
  }

  private show(cell: Cell, rows: readonly (readonly FunctionValue[])[]): void {
    const hasRoom = this.spills.spill(cell.sheet, cell.row, cell.column, rows);
    this.put(cell, hasRoom ? (rows[0]?.[0] ?? null) : { error: '#SPILL!' });
  }

  /** The result of a formula, which stays. */
  private put({ sheet, row, column, formula }: Cell, value: FunctionValue | { readonly error: string }): void {
    sheet.grid.set(row, column, value);
    sheet.grid.putFormula(row, column, formula);
  }

  private locate(address: string, sheet: ModelSheet): Area | undefined {
    try {
      return this.host.book.rangeAt(address, sheet).at;
    } catch (cause) {
      if (cause instanceof HostError) return undefined;
      throw cause;
    }
  }
}

function isStanding({ sheet, row, column, formula }: Cell): boolean {
  const content = sheet.grid.get(row, column);
  return typeof content === 'object' && content !== null && 'formula' in content && content.formula === formula;
}

const keyOf = ({ sheet, row, column }: Pick<Cell, 'sheet' | 'row' | 'column'>): string =>
  `${sheet.id},${row},${column}`;
