import type { Area } from '@keshen/workbook/port';
import { invalidArgument } from '../host-error.ts';
import { ExcelObject } from './excel-object.ts';
import type { SideTable } from './side-table.ts';

/** 64 pixels, in points. */
const standardWidth = 48;

export class RangeFormat extends ExcelObject {
  private readonly side: SideTable;
  private readonly at: Area;
  private readonly mayWrite: () => void;

  constructor(side: SideTable, at: Area, mayWrite: () => void) {
    super();
    this.side = side;
    this.at = at;
    this.mayWrite = mayWrite;
  }

  /** Null where the columns differ. */
  get ColumnWidth(): number | null {
    const widths = new Set(this.columns().map((column) => this.side.widths.get(column) ?? standardWidth));
    return widths.size === 1 ? [...widths][0]! : null;
  }
  set ColumnWidth(points: unknown) {
    this.mayWrite();
    if (typeof points !== 'number' || points < 0) throw invalidArgument('a width is a number of points');
    for (const column of this.columns()) this.side.widths.set(column, points);
  }
  get UseStandardWidth(): boolean {
    return this.columns().every((column) => !this.side.widths.has(column));
  }
  set UseStandardWidth(standard: boolean) {
    this.mayWrite();
    if (standard) for (const column of this.columns()) this.side.widths.delete(column);
  }
  get WrapText(): boolean {
    return this.side.wraps.get(this.at.top, this.at.left) ?? false;
  }
  set WrapText(wraps: unknown) {
    this.mayWrite();
    if (typeof wraps !== 'boolean') throw invalidArgument('text wraps or does not');
    this.side.wraps.set(this.at, wraps);
  }
  get VerticalAlignment(): string {
    return this.side.alignments.get(this.at.top, this.at.left) ?? 'Bottom';
  }
  set VerticalAlignment(alignment: unknown) {
    this.mayWrite();
    if (typeof alignment !== 'string' || !['Top', 'Center', 'Bottom', 'Justify', 'Distributed'].includes(alignment))
      throw invalidArgument('no vertical alignment');
    this.side.alignments.set(this.at, alignment);
  }
  get Font(): RangeFont {
    return new RangeFont(this.side, this.at, this.mayWrite);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.side, this.at, this.mayWrite);
  }

  private columns(): number[] {
    return Array.from({ length: this.at.columns }, (_, i) => this.at.left + i);
  }
}

class RangeFont extends ExcelObject {
  private readonly side: SideTable;
  private readonly at: Area;
  private readonly mayWrite: () => void;

  constructor(side: SideTable, at: Area, mayWrite: () => void) {
    super();
    this.side = side;
    this.at = at;
    this.mayWrite = mayWrite;
  }

  get Bold(): boolean {
    return this.standing['bold'] === true;
  }
  set Bold(bold: unknown) {
    if (typeof bold !== 'boolean') throw invalidArgument('a font is bold or not');
    this.change({ bold });
  }
  get Size(): number {
    const size = this.standing['size'];
    return typeof size === 'number' ? size : 11;
  }
  set Size(size: unknown) {
    if (typeof size !== 'number' || size < 1 || size > 409) throw invalidArgument('a size is 1 to 409 points');
    this.change({ size });
  }

  private get standing(): Readonly<Record<string, unknown>> {
    return this.side.fonts.get(this.at.top, this.at.left) ?? {};
  }
  private change(part: Readonly<Record<string, unknown>>): void {
    this.mayWrite();
    this.side.fonts.set(this.at, { ...this.standing, ...part });
  }
}

export class RangeFill extends ExcelObject {
  private readonly side: SideTable;
  private readonly at: Area;
  private readonly mayWrite: () => void;

  constructor(side: SideTable, at: Area, mayWrite: () => void) {
    super();
    this.side = side;
    this.at = at;
    this.mayWrite = mayWrite;
  }

  /** The fill of the first cell. The host does not look whether the others differ. */
  get Color(): string {
    return this.side.fills.get(this.at.top, this.at.left) ?? '#FFFFFF';
  }
  set Color(color: unknown) {
    this.mayWrite();
    this.side.fills.set(this.at, checkedColor(color));
  }
  Clear(): void {
    this.mayWrite();
    this.side.fills.set(this.at, '#FFFFFF');
  }
}

export function checkedColor(color: unknown): string {
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument('a colour is written #RRGGBB');
  return color.toUpperCase();
}
