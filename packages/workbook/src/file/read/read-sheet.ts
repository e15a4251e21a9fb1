import type { Area } from '../../port.ts';
import { withRuns, type ModelSheet } from '../../model/index.ts';
import { limits, type Limit } from '../limits.ts';
import { FileRefused } from '../refused.ts';
import { attributeNumber } from '../xml/attribute.ts';
import { asciiOf } from '../xml/ascii.ts';
import { Markup, tag } from '../xml/markup.ts';
import { resolveReferences } from '../xml/xml-text.ts';
import { areaAt } from './area-at.ts';
import { marksOfFormat, type OwnMark } from './own-marks.ts';
import { RowReader, type CellSource } from './read-rows.ts';

/** What of a sheet part does not belong to the sheet alone. */
export interface SheetExtras {
  /** Marks of ours that the file brings along. */
  readonly marks: readonly OwnMark[];
  /** The sheet has rows, and they and their cells each come once and in order. */
  readonly isOrderly: boolean;
}

/** Reads a sheet part into a sheet of the model. Raises `FileRefused`. */
export function readSheet(bytes: Uint8Array, part: string, sheet: ModelSheet, source: CellSource): SheetExtras {
  const markup = new Markup(bytes, part);
  const marks: OwnMark[] = [];
  const hiddenColumns: [number, number][] = [];
  const value = (name: string): string | undefined => {
    const at = markup.attribute(name);
    return at && resolveReferences(asciiOf(bytes, at.from, at.to));
  };
  const area = (): Area | undefined => {
    const at = markup.attribute('ref');
    return at && areaAt(sheet.id, bytes, at.from, at.to);
  };
  const takeMerge = () => {
    const at = area();
    if (at && sheet.merges.push(at) > limits.areas) throw tooLarge('areas', part);
  };
  let nodes = 0;
  const open: string[] = [];
  let rows: RowReader | undefined;
  while (markup.next() !== tag.end) {
    if (markup.kind === tag.close) {
      if (open.pop() !== markup.name) throw markup.damaged();
      continue;
    }
    if (open.length === 0 && (nodes > 0 || markup.kind === tag.empty || !markup.is('worksheet')))
      throw markup.damaged();
    if (++nodes > limits.nodes) throw tooLarge('nodes', part);
    // There may be very many of them: they are known without making a string of their name.
    if (markup.kind === tag.empty && markup.is('mergeCell')) {
      takeMerge();
      continue;
    }
    switch (markup.name) {
      case 'col': {
        const [first, last] = [attributeNumber(markup, 'min'), attributeNumber(markup, 'max')];
        if (first === undefined || last === undefined) throw markup.damaged();
        if (!isTruth(value('hidden')) || first < 1 || last < first) break;
        if (hiddenColumns.push([first - 1, last - 1]) > limits.areas) throw tooLarge('areas', part);
        break;
      }
      case 'sheetData': {
        if (rows || open.length !== 1) throw markup.damaged();
        rows = new RowReader(markup, sheet.grid, source);
        rows.read();
        sheet.hiddenRows = withRuns(sheet.hiddenRows, rows.hiddenRows);
        break;
      }
      case 'sheetProtection':
        sheet.locked = isTruth(value('sheet'));
        break;
      case 'autoFilter': {
        const at = area();
        if (at) sheet.lists.push({ name: '', kind: 'filter', at });
        markup.skip();
        break;
      }
      case 'mergeCell':
        takeMerge();
        break;
      case 'conditionalFormatting':
        for (const mark of marksOfFormat(markup, sheet.id))
          if (marks.push(mark) > limits.areas) throw tooLarge('areas', part);
        break;
      // They hold filters and formats of other views, or of other programs.
      case 'customSheetViews':
      case 'AlternateContent':
      case 'extLst':
        markup.skip();
        break;
      default:
    }
    if (markup.kind === tag.open) open.push(markup.name);
  }
  if (nodes === 0 || open.length > 0) throw markup.damaged();
  sheet.hiddenColumns = withRuns(sheet.hiddenColumns, hiddenColumns);
  return { marks, isOrderly: rows?.isOrderly ?? false };
}

const tooLarge = (limit: Limit, place: string): FileRefused => new FileRefused('too-large', { limit, place });

const isTruth = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
