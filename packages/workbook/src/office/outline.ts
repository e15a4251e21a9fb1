import type { Area, Sheet } from '../port.ts';
import { anchorsIn, lostAnchors, namesToLoad } from './anchors.ts';

/** A sheet without what only its ranges can tell. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly shown: Sheet['shown'];
  readonly locked: boolean;
  readonly tables: readonly string[];
}

export interface Outline {
  readonly name: string;
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetOutline[];
  readonly anchors: ReadonlyMap<string, Area>;
  /** Names of ours that point nowhere. */
  readonly lost: readonly string[];
}

const shownAs: Readonly<Record<string, Sheet['shown']>> = {
  Visible: 'yes',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

/** Sheets, tables and names. Where they stand is a second question: ranges can only be asked of what is known. */
export function askOutline({ workbook }: Excel.RequestContext): () => Outline {
  workbook.load('name');
  workbook.protection.load('protected');
  const sheets = workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/tables/items/name',
  );
  const names = workbook.names.load(namesToLoad);
  return () => {
    const idOf = (name: string) => sheets.items.find((sheet) => sheet.name === name)?.id;
    const anchors = anchorsIn(names.items, idOf);
    return {
      name: workbook.name,
      structureProtected: workbook.protection.protected,
      sheets: sheets.items.map(({ id, name, visibility, protection, tables }): SheetOutline => ({
        id,
        name,
        shown: shownAs[visibility] ?? 'yes',
        locked: protection.protected,
        tables: tables.items.map((table) => table.name),
      })),
      anchors,
      lost: lostAnchors(names.items, anchors),
    };
  };
}
