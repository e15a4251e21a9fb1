import { parseAddress, type Grid } from '../../model/index.ts';
import type { Area } from '../../port.ts';
import { asciiOf } from '../xml/ascii.ts';
import type { FormulaBudget } from './formula-budget.ts';
import { tag, type Markup } from '../xml/markup.ts';
import { SharedFormula } from './shared-formula.ts';
import { rawText } from './text-content.ts';

/** Cells of an array formula that are marked as its own; an area that claims more is not believed. */
const largestArray = 100_000;

/** A formula that other cells of the sheet share, and the cell in which it is written out. */
interface Shared {
  readonly row: number;
  readonly column: number;
  readonly formula: SharedFormula;
}

/** Reads the formulas of one sheet into its grid. */
export class FormulaReader {
  private readonly markup: Markup;
  private readonly grid: Grid;
  private readonly budget: FormulaBudget;
  private readonly shared = new Map<string, Shared>();

  constructor(markup: Markup, grid: Grid, budget: FormulaBudget) {
    this.markup = markup;
    this.grid = grid;
    this.budget = budget;
  }

  /** Reads the `f` whose tag is current, and ends on its end. A formula that `spills` fills its neighbours with values. */
  read(row: number, column: number, spills: boolean): void {
    const { markup, grid } = this;
    const type = this.value('t');
    const id = type === 'shared' ? this.value('si') : undefined;
    const area = type === 'array' && !spills ? parseAddress('', this.value('ref') ?? '') : undefined;
    const text = markup.kind === tag.open ? rawText(markup) : '';
    const moved = id !== undefined && text === '' ? this.moved(id, row, column) : '';
    const formula = moved || text;
    this.budget.spend(1, text.length, moved.length, markup.part);
    grid.putFormula(row, column, `=${type === 'dataTable' && text === '' ? 'TABLE()' : formula}`);
    if (id !== undefined && text !== '') this.shared.set(id, { row, column, formula: new SharedFormula(text) });
    if (area) this.fill(area, `=${text}`);
  }

  /** A shared formula, moved here from the cell in which it is written out. */
  private moved(id: string, row: number, column: number): string {
    const master = this.shared.get(id);
    return master ? master.formula.movedBy(row - master.row, column - master.column) : '';
  }

  /** All cells of an array formula hold it: none of them can be changed alone. */
  private fill(area: Area, formula: string): void {
    if (area.rows * area.columns > largestArray) return;
    this.budget.spend(area.rows * area.columns, 0, 0, this.markup.part);
    for (let r = 0; r < area.rows; r++)
      for (let c = 0; c < area.columns; c++) this.grid.putFormula(area.top + r, area.left + c, formula);
  }

  private value(name: string): string | undefined {
    const at = this.markup.attribute(name);
    return at && asciiOf(this.markup.bytes, at.from, at.to);
  }
}
