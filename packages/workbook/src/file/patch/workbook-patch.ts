import { emptied, opening } from '../xml/empty-tag.ts';
import { Markup, tag } from '../xml/markup.ts';
import { spliced, type Splice } from '../xml/splice.ts';
import { escapeXml, textOf } from '../xml/xml-text.ts';
import { attributeNumber, attributeText } from '../xml/attribute.ts';

/**
 * Defined names that change. One of the workbook is ours and comes and goes. One of a sheet, that in the place `sheet`, is
 * the clerk's: it is led elsewhere where it stands, and its sheet stays written as it is; unless it is `own`, of a sheet of
 * ours.
 */
export interface NameChange {
  readonly name: string;
  readonly sheet?: number;
  readonly own?: true;
  /** `'申报'!$D$2:$E$5`; null takes the name away. */
  readonly reference: string | null;
}

/** The defined names as they stand: where, their opening tag, and how many stay. */
interface StandingNames {
  readonly from: number;
  readonly to: number;
  readonly inner: number;
  readonly left: number;
  readonly tag: string;
}

/** What stands before the defined names in a workbook part, in the schema's order. */
const predecessors = new Set(['sheets', 'functionGroups', 'externalReferences']);

/** A workbook part with defined names set, added (hidden) or taken away. */
export function patchNames(bytes: Uint8Array, part: string, changes: readonly NameChange[]): Uint8Array {
  const markup = new Markup(bytes, part);
  while (markup.next() !== tag.open) if (markup.kind === tag.end) throw markup.damaged();
  const { prefix: p } = markup;
  const waiting = new Map(changes.map((change) => [key(change.name, change.sheet), change]));
  const splices: Splice[] = [];
  let place = markup.end;
  let names: StandingNames | undefined;
  for (;;) {
    const kind = markup.next();
    if (kind === tag.end) throw markup.damaged();
    if (kind === tag.close) break;
    const { name, start } = markup;
    if (name === 'definedNames') {
      const tag = new TextDecoder().decode(bytes.subarray(start, markup.end));
      const left = readNames(markup, waiting, splices);
      names = { from: start, to: markup.end, inner: markup.start, left, tag };
    } else markup.skip();
    if (predecessors.has(name)) place = markup.end;
  }
  const added = [...waiting.values()]
    .filter(({ sheet, own, reference }) => (sheet === undefined || own) && reference !== null)
    .map(({ name, sheet, reference }) => {
      const scope = sheet === undefined ? 'hidden="1"' : `localSheetId="${sheet}"`;
      return `<${p}definedName name="${escapeXml(name)}" ${scope}>${escapeXml(reference!)}</${p}definedName>`;
    });
  if (names && names.left + added.length === 0)
    return spliced(bytes, [{ from: names.from, to: names.to, text: emptied(names.tag) ?? '' }]);
  if (added.length > 0) splices.push(insertion(names, place, added.join(''), p));
  return spliced(bytes, splices);
}

/** Goes through the names that stand there; answers how many stay. */
function readNames(markup: Markup, waiting: Map<string, NameChange>, splices: Splice[]): number {
  let left = 0;
  while (markup.inside('definedNames')) {
    if (markup.kind === tag.close) continue;
    const id = key(attributeText(markup, 'name') ?? '', attributeNumber(markup, 'localSheetId'));
    const { start, end } = markup;
    markup.skip();
    const change = waiting.get(id);
    waiting.delete(id);
    if (change?.reference === null) splices.push({ from: start, to: markup.end, text: '' });
    else left++;
    if (change && change.reference !== null) {
      const standing = textOf(markup.bytes, end, markup.start);
      const wanted = change.sheet === undefined ? change.reference : onItsSheet(standing, change.reference);
      if (standing !== wanted) splices.push({ from: end, to: markup.start, text: escapeXml(wanted) });
    }
  }
  return left;
}

/** Programs put a name of a sheet in quotes or not: what stands before the cells stays. */
const onItsSheet = (standing: string, reference: string): string =>
  standing.slice(0, standing.lastIndexOf('!') + 1) + reference.slice(reference.lastIndexOf('!') + 1);

function insertion(names: StandingNames | undefined, place: number, added: string, p: string): Splice {
  const close = `</${p}definedNames>`;
  if (!names) return { from: place, to: place, text: `<${p}definedNames>${added}${close}` };
  return names.tag.endsWith('/>')
    ? { from: names.from, to: names.to, text: `${opening(names.tag)}${added}${close}` }
    : { from: names.inner, to: names.inner, text: added };
}

const key = (name: string, sheet: number | undefined): string => `${sheet ?? ''} ${name.toLowerCase()}`;
