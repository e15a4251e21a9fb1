import { cellAddress, contains, parseAddress } from '../../model/index.ts';
import type { Area } from '../../port.ts';
import { movedFormula } from '../read/shared-formula.ts';
import { rawText } from '../read/text-content.ts';
import { Markup, tag } from '../xml/markup.ts';
import type { Splice } from '../xml/splice.ts';
import { escapeXml } from '../xml/xml-text.ts';
import { attributeSplice, attributeText } from '../xml/attribute.ts';
import type { SheetChange } from './sheet-change.ts';

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * A shared formula is written out in one cell, and others point at it. When that cell gives way, the others get the
 * formula written out. An array formula, part of which gives way, keeps its first cell; the other cells keep their values,
 * else Excel would fill the new ones over.
 */
export class FormulasPatch {
  private readonly change: SheetChange;
  private readonly orphaned = new Map<string, SharedFormula>();
  private row = -1;
  private column = -1;

  constructor(change: SheetChange) {
    this.change = change;
  }

  /** Looks ahead from the current tag over the rows of this stretch, without moving. */
  splices(at: Markup): Splice[] {
    const splices: Splice[] = [];
    if (!this.change.losesFormulas) return splices;
    const markup = new Markup(at.bytes, at.part, at.end);
    while (markup.next() !== tag.end && !(markup.kind === tag.close && markup.is('sheetData'))) {
      if (markup.kind === tag.close) continue;
      if (markup.is('row')) {
        this.row = Number(attributeText(markup, 'r') ?? this.row + 2) - 1;
        this.column = -1;
      } else if (markup.is('c')) this.column = markup.referenceColumn() ?? this.column + 1;
      else if (markup.is('f') && attributeText(markup, 't') === 'array') splices.push(...this.arraySplices(markup));
      else if (markup.is('f') && attributeText(markup, 't') === 'shared') splices.push(...this.sharedSplices(markup));
    }
    return splices;
  }

  private arraySplices(markup: Markup): Splice[] {
    const { row, column } = this;
    const { cells } = this.change;
    const area = parseAddress('', attributeText(markup, 'ref') ?? '');
    return area && !cells.has(row, column) && isTouched(area, cells)
      ? attributeSplice(markup, 'ref', cellAddress(row, column))
      : [];
  }

  private sharedSplices(markup: Markup): Splice[] {
    const { row, column, orphaned } = this;
    const id = attributeText(markup, 'si') ?? '';
    const isChanged = this.change.cells.has(row, column);
    const { start, prefix, kind } = markup;
    const text = kind === tag.open ? rawText(markup) : '';
    if (text !== '') {
      // A number may be given again: from here on it is this formula that is shared.
      if (isChanged) orphaned.set(id, { row, column, text });
      else orphaned.delete(id);
      return [];
    }
    const master = isChanged ? undefined : orphaned.get(id);
    if (!master) return [];
    const moved = escapeXml(movedFormula(master.text, row - master.row, column - master.column));
    return [{ from: start, to: markup.end, text: `<${prefix}f>${moved}</${prefix}f>` }];
  }
}

function isTouched(area: Area, changes: SheetChange['cells']): boolean {
  for (const [row, cells] of changes) for (const column of cells.keys()) if (contains(area, row, column)) return true;
  return false;
}
