import { namespaces } from '../drawing/namespaces.ts';
import { Markup, tag } from '../xml/markup.ts';
import { spliced } from '../xml/splice.ts';

/** What stands behind the drawing in a sheet part, in the schema's order. */
const successors = new Set([
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

export const drawingElement = (relation: string, prefix = ''): string =>
  `<${prefix}drawing xmlns:r="${namespaces.relations}" r:id="${relation}"/>`;

/** A small sheet part that shows the drawing to which a relation leads, or with null shows none. */
export function withDrawing(bytes: Uint8Array, part: string, relation: string | null): Uint8Array {
  const markup = new Markup(bytes, part);
  while (markup.next() !== tag.open) if (markup.kind === tag.end) throw markup.damaged();
  const { prefix } = markup;
  let place = -1;
  for (;;) {
    const kind = markup.next();
    if (kind === tag.end) throw markup.damaged();
    const { name, start } = markup;
    if (place < 0 && (kind === tag.close || successors.has(name))) place = start;
    if (kind === tag.close) break;
    markup.skip();
    if (name === 'drawing') {
      const text = relation === null ? '' : drawingElement(relation, prefix);
      return spliced(bytes, [{ from: start, to: markup.end, text }]);
    }
  }
  return relation === null
    ? bytes
    : spliced(bytes, [{ from: place, to: place, text: drawingElement(relation, prefix) }]);
}
