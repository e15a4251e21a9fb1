import type { ModelWorkbook, PlacedChart } from '../../model/index.ts';
import { chartXml } from '../drawing/chart-xml.ts';
import { anchorXml, drawingXml, type DrawnChart } from '../drawing/drawing-xml.ts';
import { contentTypes } from '../drawing/namespaces.ts';
import { drawingOf, readDrawing } from '../drawing/read-drawing.ts';
import type { Package } from '../package.ts';
import { utf8Xml } from '../xml/encoding.ts';
import { Markup, tag } from '../xml/markup.ts';
import { spliced, type Splice } from '../xml/splice.ts';
import type { PackageChanges } from './package-changes.ts';
import type { PackageLists } from './package-lists.ts';
import { partsBelow } from './parts-below.ts';
import { reference } from './reference.ts';
import { withDrawing } from './sheet-drawing.ts';

/** The charts of sheets of ours in a package: their parts, with all that leads to them. */
export class ChartsPatch {
  private readonly file: Package;
  private readonly model: ModelWorkbook;
  private readonly folder: string;
  private readonly lists: PackageLists;
  private readonly changes: PackageChanges;

  constructor(
    file: Package,
    model: ModelWorkbook,
    workbook: string,
    { lists, changes }: { readonly lists: PackageLists; readonly changes: PackageChanges },
  ) {
    this.file = file;
    this.model = model;
    this.folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
    this.lists = lists;
    this.changes = changes;
  }

  /** Draws the charts of a sheet part that has no drawing; answers the part, leading to them. */
  draw(bytes: Uint8Array, part: string, charts: readonly PlacedChart[]): Uint8Array {
    if (charts.length === 0) return bytes;
    const drawing = this.changes.freeName(`${this.folder}drawings/drawing`);
    this.lists.declare(drawing, contentTypes.drawing);
    this.changes.set(drawing, drawingXml(this.drawn(drawing, charts, 0)));
    return withDrawing(bytes, part, this.lists.relate(part, drawing, 'drawing'));
  }

  /** The part of a sheet of the file, with these charts instead of those that it came with; all else that is drawn stays. */
  redraw(bytes: Uint8Array, part: string, sheet: string, charts: readonly PlacedChart[]): Uint8Array {
    const standing = drawingOf(this.file, part);
    if (!standing) return this.draw(bytes, part, charts);
    const drawing = standing.target;
    const all = readDrawing(this.file, drawing, sheet);
    const ours = all.filter((one) => one.ours);
    if (charts.length === 0 && ours.length === all.length) {
      this.drop(drawing);
      this.lists.unrelate(part, standing.id);
      return withDrawing(bytes, part, null);
    }
    for (const { relation } of ours) {
      this.drop(relation!.target);
      this.lists.unrelate(drawing, relation!.id);
    }
    const added = this.drawn(drawing, charts, Math.max(0, ...all.map(({ id }) => id)));
    const places = new Set(ours.map(({ place }) => place));
    this.changes.set(drawing, patchedDrawing(utf8Xml(this.file.part(drawing)!), drawing, places, added));
    return bytes;
  }

  /** Takes parts off with all below them. */
  drop(part: string): void {
    for (const name of partsBelow(this.file, part)) {
      this.lists.undeclare(name);
      this.changes.remove(name);
    }
  }

  private drawn(drawing: string, charts: readonly PlacedChart[], highest: number): DrawnChart[] {
    return charts.map(({ at, chart }, i) => {
      const part = this.changes.freeName(`${this.folder}charts/chart`);
      this.changes.set(
        part,
        chartXml(chart, (area) => reference(this.model, area)),
      );
      this.lists.declare(part, contentTypes.chart);
      return { at, chart, relation: this.lists.relate(drawing, part, 'chart'), id: highest + i + 1 };
    });
  }
}

/** A drawing without the children in some places, and with charts behind those that stay. */
function patchedDrawing(
  bytes: Uint8Array,
  part: string,
  gone: ReadonlySet<number>,
  added: readonly DrawnChart[],
): Uint8Array {
  const markup = new Markup(bytes, part);
  const splices: Splice[] = [];
  while (markup.next() !== tag.open) if (markup.kind === tag.end) throw markup.damaged();
  for (let place = 0; ; place++) {
    const kind = markup.next();
    if (kind === tag.end) throw markup.damaged();
    if (kind === tag.close) break;
    const { start } = markup;
    markup.skip();
    if (gone.has(place)) splices.push({ from: start, to: markup.end, text: '' });
  }
  splices.push({ from: markup.start, to: markup.start, text: added.map(anchorXml).join('') });
  return spliced(bytes, splices);
}
