import { unzipSync } from 'fflate';
import { childOf, childrenOf, parseElement } from '../xml/element.ts';

/** Where the links inside a saved file lead, as another program finds them: sheet by sheet, through the relations. */
export function cellLinks(bytes: Uint8Array): Map<string, string> {
  const parts = unzipSync(bytes);
  const root = (name: string) => parseElement(parts[name]!, name);
  const targets = new Map(
    childrenOf(root('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.get('Id'),
      attributes.get('Target')!.replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const links = new Map<string, string>();
  for (const sheet of childrenOf(childOf(root('xl/workbook.xml'), 'sheets'), 'sheet')) {
    const part = root(targets.get(sheet.attributes.get('id'))!);
    for (const { attributes } of childrenOf(childOf(part, 'hyperlinks'), 'hyperlink'))
      links.set(`${sheet.attributes.get('name')}!${attributes.get('ref')}`, unquoted(attributes.get('location')!));
  }
  return links;
}

/** `'申报 表'!C7` → `申报 表!C7` */
const unquoted = (location: string): string =>
  location.replace(/^'((?:[^']|'')+)'!/, (_, name: string) => `${name.replaceAll("''", "'")}!`);
