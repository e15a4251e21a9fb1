import { Markup, tag } from '../xml/markup.ts';
import { spliced, type Splice } from '../xml/splice.ts';
import { escapeXml } from '../xml/xml-text.ts';
import { attributeNumber } from '../xml/attribute.ts';

/** A sheet that the workbook part shall list. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The id of the relation that leads to its part. */
  readonly relation: string;
}

/** A workbook part with sheets added behind the others, and those in some places taken away. */
export function patchSheetList(
  bytes: Uint8Array,
  part: string,
  added: readonly ListedSheet[],
  gone: ReadonlySet<number>,
): Uint8Array {
  const markup = new Markup(bytes, part);
  const splices: Splice[] = [];
  let place = -1;
  let highest = 0;
  let idName = 'r:id';
  while (markup.next() !== tag.end) {
    if (markup.kind === tag.close) {
      if (!markup.is('sheets')) continue;
      const { start: end } = markup;
      const p = markup.prefix;
      const xml = added.map(({ name, hidden, relation }, i) => {
        const state = hidden ? ' state="hidden"' : '';
        return `<${p}sheet name="${escapeXml(name)}" sheetId="${highest + i + 1}"${state} ${idName}="${relation}"/>`;
      });
      if (xml.length > 0) splices.push({ from: end, to: end, text: xml.join('') });
    } else if (markup.is('workbookView')) {
      for (const name of ['activeTab', 'firstSheet']) splices.push(...movedPlace(markup, name, gone));
    } else if (markup.is('sheet')) {
      place++;
      highest = Math.max(highest, attributeNumber(markup, 'sheetId') ?? 0);
      idName = nameOfRelation(markup) ?? idName;
      const { start } = markup;
      markup.skip();
      if (gone.has(place)) splices.push({ from: start, to: markup.end, text: '' });
    } else if (markup.is('definedName')) splices.push(...movedName(markup, gone));
  }
  return splices.length === 0 ? bytes : spliced(bytes, splices);
}

/** The name that the file has for the attribute, with its prefix for the namespace of relations. */
function nameOfRelation(markup: Markup): string | undefined {
  const text = new TextDecoder().decode(markup.bytes.subarray(markup.start, markup.end));
  return /\s([\w.-]+:id)\s*=/.exec(text)?.[1];
}

/** A name that belongs to a sheet counts all sheets before it. */
function movedName(markup: Markup, gone: ReadonlySet<number>): Splice[] {
  const sheet = attributeNumber(markup, 'localSheetId');
  if (sheet === undefined || !gone.has(sheet)) return movedPlace(markup, 'localSheetId', gone);
  const { start } = markup;
  markup.skip();
  return [{ from: start, to: markup.end, text: '' }];
}

function movedPlace(markup: Markup, attribute: string, gone: ReadonlySet<number>): Splice[] {
  const at = markup.attribute(attribute);
  const place = attributeNumber(markup, attribute);
  if (!at || place === undefined) return [];
  const before = [...gone].filter((other) => other < place).length;
  const moved = gone.has(place) ? Math.max(place - before - 1, 0) : place - before;
  return moved === place ? [] : [{ ...at, text: String(moved) }];
}
