import { areaAddress, parseAddress } from '../../model/index.ts';
import type { Area } from '../../port.ts';
import { Markup, tag } from '../xml/markup.ts';
import { spliced, type Splice } from '../xml/splice.ts';
import { escapeCellText } from '../xml/xml-text.ts';
import { attributeNumber, attributeSplice, attributeText } from '../xml/attribute.ts';

/** A table part made as wide as `to`. `headers` are those of the columns that are new at its right edge. */
export function patchTable(bytes: Uint8Array, part: string, to: Area, headers: readonly string[]): Uint8Array {
  const markup = new Markup(bytes, part);
  const splices: Splice[] = [];
  while (markup.next() !== tag.end) {
    if (markup.kind === tag.close) continue;
    if (markup.is('table')) splices.push(...attributeSplice(markup, 'ref', areaAddress(to)));
    else if (markup.is('autoFilter')) splices.push(...filterSplice(markup, to));
    else if (markup.is('tableColumns')) splices.push(...columnSplices(markup, to.columns, headers));
  }
  return spliced(bytes, splices);
}

/** A filter leaves the row of totals out: it changes in width alone. */
function filterSplice(markup: Markup, to: Area): Splice[] {
  const standing = parseAddress('', attributeText(markup, 'ref') ?? '');
  return standing ? attributeSplice(markup, 'ref', areaAddress({ ...standing, columns: to.columns })) : [];
}

function columnSplices(markup: Markup, wanted: number, headers: readonly string[]): Splice[] {
  const { prefix: p } = markup;
  const count = attributeSplice(markup, 'count', String(wanted));
  const ends: number[] = [];
  let highest = 0;
  while (markup.inside('tableColumns')) {
    if (markup.kind === tag.close || !markup.is('tableColumn')) continue;
    highest = Math.max(highest, attributeNumber(markup, 'id') ?? 0);
    markup.skip();
    ends.push(markup.end);
  }
  const last = ends.at(-1);
  if (last === undefined) throw markup.damaged();
  const kept = ends[wanted - 1];
  if (kept !== undefined && kept < last) return [...count, { from: kept, to: last, text: '' }];
  const added = headers.map((header, i) => `<${p}tableColumn id="${highest + i + 1}" name="${columnName(header)}"/>`);
  return wanted > ends.length ? [...count, { from: last, to: last, text: added.join('') }] : count;
}

/** Line breaks in a header are escaped in the name of its column. */
const columnName = (header: string): string =>
  escapeCellText(header).replace(/[\n\t]/g, (c) => (c === '\n' ? '_x000a_' : '_x0009_'));
