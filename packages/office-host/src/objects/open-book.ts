import type { Area, Change } from '@keshen/workbook/port';
import { areaAfterRows, parseAddress, type ModelSheet, type ModelWorkbook } from '@keshen/workbook/model';
import { HostError, invalidArgument, itemNotFound } from '../host-error.ts';
import type { ExcelObject } from './excel-object.ts';
import { Events } from './events.ts';
import { sameName } from './excel-collection.ts';
import { Range } from './range.ts';
import { SideTable } from './side-table.ts';
import { Worksheet } from './worksheet.ts';

export interface DefinedName {
  readonly name: string;
  /** The area it names, or the formula when it names something else. */
  readonly at: Area | null;
  readonly formula: string;
  visible: boolean;
}

type RowsMoved = Extract<Change, { what: 'rows-inserted' | 'rows-deleted' | 'columns-inserted' | 'columns-deleted' }>;

/** A workbook as Excel has it open: the model, and beside it what only Excel knows. */
export class OpenBook {
  readonly model: ModelWorkbook;
  readonly names: DefinedName[];
  readonly events = new Events();
  /** Hears of each new workbook that the add-in opens in a window of its own, in base64. */
  openedBeside: (base64: string) => void = () => {};
  active: ModelSheet;
  private readonly sides = new WeakMap<ModelSheet, SideTable>();
  private readonly references = new Map<string, ExcelObject>();
  private nextId = 1;

  constructor(model: ModelWorkbook) {
    const first = model.sheets[0];
    if (!first) throw new RangeError('Excel opens no workbook without a sheet');
    this.model = model;
    this.active = first;
    this.names = [...model.anchors].map(([name, at]) => ({ name, at, formula: '', visible: false }));
  }

  side(sheet: ModelSheet): SideTable {
    const side = this.sides.get(sheet) ?? new SideTable();
    this.sides.set(sheet, side);
    return side;
  }

  newId(kind: string): string {
    return `{${String(this.nextId++).padStart(8, '0')}-${kind}}`;
  }

  keep(object: ExcelObject): string {
    const id = this.newId('REFERENCE');
    this.references.set(id, object);
    return id;
  }

  kept(id: string): ExcelObject {
    const object = this.references.get(id);
    if (!object) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  get keptCount(): number {
    return this.references.size;
  }

  worksheet(sheet: ModelSheet): Worksheet {
    return new Worksheet(this, sheet);
  }

  range(sheet: ModelSheet, at: Area): Range {
    return new Range(this, sheet, at);
  }

  sheetNamed(name: unknown): ModelSheet | undefined {
    const { sheets } = this.model;
    return sheets.find((sheet) => sheet.id === name) ?? sheets.find((sheet) => sameName(sheet.name, name));
  }

  /** Reads `A1:B2`, `'工作 表'!A1` or a defined name. */
  rangeAt(address: string, sheet: ModelSheet): Range {
    const match = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(address);
    const named = match && (match[1]?.replaceAll("''", "'") ?? match[2]);
    const on = named ? this.sheetNamed(named) : sheet;
    if (!on) throw itemNotFound(address);
    const at = parseAddress(on.id, match?.[3] ?? address);
    if (at) return this.range(on, at);
    const area = this.names.find(({ name }) => sameName(name, address))?.at;
    if (!area) throw invalidArgument(`no address: ${address}`);
    return this.range(this.model.sheet(area.sheet), area);
  }

  /** What the model knows has changed with it; what only Excel knows follows, and the add-in is told. */
  changedByOthers(change: Change): void {
    if (change.what === 'rows-inserted' || change.what === 'rows-deleted') this.rowsMoved(change);
    if (change.what === 'sheet-deleted' && this.active.id === change.sheet) this.active = this.model.sheets[0]!;
    this.events.tell(change);
  }

  private rowsMoved({ what, sheet, first, count }: RowsMoved): void {
    const by = what === 'rows-inserted' ? count : -count;
    for (const [i, name] of this.names.entries()) {
      if (name.at?.sheet !== sheet) continue;
      const at = areaAfterRows(name.at, first, by);
      this.names[i] = { ...name, at: at ?? null, formula: at ? name.formula : '=#REF!' };
    }
    this.side(this.model.sheet(sheet)).rowsMoved(first, by);
  }

  /** Hidden names of areas are the model's anchors. */
  namesChanged(): void {
    this.model.anchors.clear();
    for (const { name, at, visible } of this.names)
      if (at && !visible && this.model.sheets.some(({ id }) => id === at.sheet)) this.model.anchors.set(name, at);
  }
}
