import { limits } from '../limits.ts';
import type { Package } from '../package.ts';
import { FileRefused } from '../refused.ts';
import { siblingOf, type Relation } from '../relations.ts';
import { childOf, childrenOf, type Element } from '../xml/element.ts';

/** A sheet of the workbook that has cells. */
export interface SheetPlace {
  readonly element: Element;
  /** Its place among all sheets. */
  readonly index: number;
  readonly part: string;
}

/** The sheets that a workbook names, each with its part. Chart sheets, dialogues and macros have none. Raises `FileRefused`. */
export function sheetPlaces(
  file: Package,
  root: Element,
  workbook: string,
  relations: readonly Relation[],
): SheetPlace[] {
  const elements = childrenOf(childOf(root, 'sheets'), 'sheet');
  if (elements.length > limits.sheets) throw new FileRefused('too-large', { limit: 'sheets', place: workbook });
  const byId = new Map(relations.toReversed().map((relation) => [relation.id, relation]));
  const free = new FreeParts(file, workbook, relations, new Set(elements.map(idOf)));
  const taken = new Set<string>();
  return elements.flatMap((element, index) => {
    const relation = byId.get(idOf(element) ?? '');
    if (relation && relation.type !== 'worksheet') return [];
    const part = relation?.target ?? free.take(index);
    if (part === undefined) {
      if (idOf(element) === '') return [];
      throw new FileRefused('damaged', { place: `${workbook} ${element.attributes.get('name') ?? ''}` });
    }
    // Two sheets of one part would be patched over one another, and thousands of them never be read to the end.
    if (taken.has(part.toLowerCase())) throw new FileRefused('damaged', { place: part });
    taken.add(part.toLowerCase());
    return [{ element, index, part }];
  });
}

/** The relation that a sheet names; Excel 4 macros have an empty one, and no part. */
const idOf = ({ attributes }: Element): string | undefined => attributes.get('id');

/** Parts that no sheet names: for the sheets of writers that leave the names out. */
class FreeParts {
  private readonly file: Package;
  private readonly workbook: string;
  private readonly named: ReadonlySet<string>;
  private readonly nameless: string[];

  constructor(file: Package, workbook: string, relations: readonly Relation[], ids: ReadonlySet<string | undefined>) {
    const sheets = relations.filter(({ type }) => type === 'worksheet');
    this.file = file;
    this.workbook = workbook;
    this.named = new Set(sheets.filter(({ id }) => ids.has(id)).map(({ target }) => target));
    this.nameless = sheets.filter(({ target }) => !this.named.has(target)).map(({ target }) => target);
  }

  /** The part of the usual name for the sheet at this place, else the next that only a relation knows. */
  take(index: number): string | undefined {
    const usual = siblingOf(this.workbook, `worksheets/sheet${index + 1}.xml`);
    if (!this.named.has(usual) && this.file.has(usual)) return usual;
    return this.nameless.shift();
  }
}
