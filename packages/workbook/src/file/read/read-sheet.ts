import type { Area } from '../../port.ts';
import { parseAddress, withRuns, type ModelSheet } from '../../model/index.ts';
import { limits, type Limit } from '../limits.ts';
import { FileRefused } from '../refused.ts';
import { Markup, tag } from '../xml/markup.ts';
import { resolveReferences } from '../xml/xml-text.ts';
import { marksOfFormat, type OwnMark } from './own-marks.ts';
import { RowReader, type CellSource } from './read-rows.ts';

/** What of a sheet part does not belong to the sheet alone. */
export interface SheetExtras {
  /** Marks of ours that the file brings along. */
  readonly marks: readonly OwnMark[];
}

/** Reads a sheet part into a sheet of the model. Raises `FileRefused`. */
export function readSheet(bytes: Uint8Array, part: string, sheet: ModelSheet, source: CellSource): SheetExtras {
  const markup = new Markup(bytes, part);
  const marks: OwnMark[] = [];
  const hiddenColumns: [number, number][] = [];
  let hasRoot = false;
  const value = (name: string): string | undefined => {
    const at = markup.attribute(name);
    return at && resolveReferences(new TextDecoder().decode(bytes.subarray(at.from, at.to)));
  };
  const area = (): Area | undefined => parseAddress(sheet.id, value('ref') ?? '');
  let nodes = 0;
  while (markup.next() !== tag.end) {
    if (markup.kind === tag.close) continue;
    if (++nodes > limits.nodes) throw tooLarge('nodes', part);
    switch (markup.name) {
      case 'worksheet':
        hasRoot = true;
        break;
      case 'col':
        if (isTruth(value('hidden'))) {
          const [first, last] = [Number(value('min')) - 1, Number(value('max')) - 1];
          if (first >= 0 && last >= first && hiddenColumns.push([first, last]) > limits.areas)
            throw tooLarge('areas', part);
        }
        break;
      case 'sheetData': {
        const rows = new RowReader(markup, sheet.grid, source);
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
      case 'mergeCell': {
        const at = area();
        if (at && sheet.merges.push(at) > limits.areas) throw tooLarge('areas', part);
        break;
      }
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
  }
  if (!hasRoot) throw markup.damaged();
  sheet.hiddenColumns = withRuns(sheet.hiddenColumns, hiddenColumns);
  return { marks };
}

const tooLarge = (limit: Limit, place: string): FileRefused => new FileRefused('too-large', { limit, place });

const isTruth = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
