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
 * else Excel would fill the new ones over. Looks ahead from the `sheetData` whose tag is current, without moving.
 */
export function formulaSplices(at: Markup, { cells: changes, losesFormulas }: SheetChange): Splice[] {
  if (!losesFormulas) return [];
  const markup = new Markup(at.bytes, at.part, at.end);
  const orphaned = new Map<string, SharedFormula>();
  const splices: Splice[] = [];
  let row = -1;
  let column = -1;
  while (markup.next() !== tag.end && !(markup.kind === tag.close && markup.is('sheetData'))) {
    if (markup.kind === tag.close) continue;
    if (markup.is('row')) {
      row = Number(attributeText(markup, 'r') ?? row + 2) - 1;
      column = -1;
    } else if (markup.is('c')) {
      column = markup.referenceColumn() ?? column + 1;
    } else if (markup.is('f') && attributeText(markup, 't') === 'array') {
      const area = parseAddress('', attributeText(markup, 'ref') ?? '');
      if (area && !changes.has(row, column) && isTouched(area, changes))
        splices.push(...attributeSplice(markup, 'ref', cellAddress(row, column)));
    } else if (markup.is('f') && attributeText(markup, 't') === 'shared') {
      const id = attributeText(markup, 'si') ?? '';
      const isChanged = changes.has(row, column);
      const { start, prefix, kind } = markup;
      const text = kind === tag.open ? rawText(markup) : '';
      if (text !== '') {
        // A number may be given again: from here on it is this formula that is shared.
        if (isChanged) orphaned.set(id, { row, column, text });
        else orphaned.delete(id);
      } else if (!isChanged) {
        const master = orphaned.get(id);
        if (!master) continue;
        const moved = escapeXml(movedFormula(master.text, row - master.row, column - master.column));
        splices.push({ from: start, to: markup.end, text: `<${prefix}f>${moved}</${prefix}f>` });
      }
    }
  }
  return splices;
}

function isTouched(area: Area, changes: SheetChange['cells']): boolean {
  for (const [row, cells] of changes) for (const column of cells.keys()) if (contains(area, row, column)) return true;
  return false;
}
