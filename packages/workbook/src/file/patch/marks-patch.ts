import type { Severity } from '../../port.ts';
import { areaAddress, markFormula } from '../../model/index.ts';
import { isOwnFormula, type OwnMark } from '../read/own-marks.ts';
import { rawText } from '../read/text-content.ts';
import { tag, type Markup } from '../xml/markup.ts';
import type { Splice } from '../xml/splice.ts';
import { escapeXml } from '../xml/xml-text.ts';
import { attributeNumber } from '../xml/attribute.ts';
import type { StylesPatch } from './styles-patch.ts';

/** What stands before conditional formats in a sheet part, in the schema's order. */
export const beforeFormats: ReadonlySet<string> = new Set([
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
]);

const graver: readonly Severity[] = ['error', 'confirm', 'hint'];

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The conditional formats of a sheet. Ours come first, with priorities 1 to n, and all others move down by n; when ours
 * go, the others move up again, so that nothing is left of them.
 */
export class MarksPatch {
  private readonly marks: readonly OwnMark[] | undefined;
  private readonly prefix: string;
  private readonly styles: StylesPatch;
  private readonly ours: (Stretch & { readonly priority: number })[] = [];
  private readonly others: (Stretch & { readonly priority: number })[] = [];
  private readonly emptied: Stretch[] = [];
  private place = 0;
  private isPlaced = false;

  constructor(marks: readonly OwnMark[] | undefined, prefix: string, styles: StylesPatch) {
    this.marks = marks;
    this.prefix = prefix;
    this.styles = styles;
  }

  /** Takes note of a child of the sheet, and goes past it. */
  pass(markup: Markup, name: string, start: number): void {
    if (!this.marks) return this.goPast(markup, name);
    if (name === 'conditionalFormatting') {
      if (!this.isPlaced) this.place = start;
      this.isPlaced = true;
      this.readFormat(markup, start);
    } else if (name === 'extLst') this.readOthers(markup, name);
    else {
      this.goPast(markup, name);
      if (beforeFormats.has(name) && !this.isPlaced) this.place = markup.end;
    }
  }

  splices(): Splice[] {
    const { marks, prefix: p } = this;
    if (!marks) return [];
    const ordered = marks.toSorted((a, b) => graver.indexOf(a.mark.severity) - graver.indexOf(b.mark.severity));
    const rules = ordered.map(({ layer, mark }, index) => {
      const formula = escapeXml(markFormula(layer, mark));
      const rule = `<${p}cfRule type="expression" dxfId="${this.styles.paint(mark.severity)}" priority="${index + 1}">`;
      const inner = `${rule}<${p}formula>${formula}</${p}formula></${p}cfRule>`;
      return `<${p}conditionalFormatting sqref="${areaAddress(mark.at)}">${inner}</${p}conditionalFormatting>`;
    });
    const removals = this.removals().map((stretch) => ({ ...stretch, text: '' }));
    const shifts = this.others.flatMap(({ from, to, priority }): Splice[] => {
      const moved = priority + rules.length - this.ours.filter((own) => own.priority < priority).length;
      return moved === priority ? [] : [{ from, to, text: String(moved) }];
    });
    const insertion = rules.length > 0 ? [{ from: this.place, to: this.place, text: rules.join('') }] : [];
    return [...insertion, ...removals, ...shifts];
  }

  /** Elements that held rules of ours alone go as a whole; elsewhere the rules go. */
  private removals(): Stretch[] {
    const isInside = (inner: Stretch) => this.emptied.some(({ from, to }) => inner.from >= from && inner.to <= to);
    return [...this.emptied, ...this.ours.filter((rule) => !isInside(rule))];
  }

  private readFormat(markup: Markup, start: number): void {
    if (markup.kind === tag.empty) return;
    const before = [this.ours.length, this.others.length];
    this.readOthers(markup, 'conditionalFormatting');
    const [own, others] = [this.ours.length - before[0]!, this.others.length - before[1]!];
    if (own > 0 && others === 0) this.emptied.push({ from: start, to: markup.end });
  }

  /** Reads the rules inside the element whose opening tag is current, also those of extensions. */
  private readOthers(markup: Markup, name: string): void {
    if (markup.kind === tag.empty) return;
    let depth = 1;
    while (depth > 0) {
      const kind = markup.next();
      if (kind === tag.end) throw markup.damaged();
      if (kind !== tag.close && markup.is('cfRule')) this.readRule(markup);
      else if (kind === tag.open) depth++;
      else if (kind === tag.close) depth--;
    }
    if (!markup.is(name)) throw markup.damaged();
  }

  private readRule(markup: Markup): void {
    const from = markup.start;
    const priority = attributeNumber(markup, 'priority');
    const place = markup.attribute('priority');
    let isOurs = false;
    while (markup.inside('cfRule'))
      if (markup.kind === tag.open && markup.is('formula')) isOurs = isOwnFormula(rawText(markup)) || isOurs;
    if (isOurs) this.ours.push({ from, to: markup.end, priority: priority ?? 0 });
    else if (place && priority !== undefined) this.others.push({ ...place, priority });
  }

  private goPast(markup: Markup, name: string): void {
    if (markup.kind === tag.open && markup.is(name)) markup.skip();
  }
}
