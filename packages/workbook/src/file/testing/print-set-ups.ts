import { unzipSync } from 'fflate';
import type { PrintSetUp } from '../../contract/index.ts';
import { childOf, childrenOf, parseElement } from '../xml/element.ts';

/** How the sheets of a saved file print that fit their pages, as another program finds it. */
export function printSetUps(bytes: Uint8Array): Map<string, PrintSetUp> {
  const parts = unzipSync(bytes);
  const root = (name: string) => parseElement(parts[name]!, name);
  const workbook = root('xl/workbook.xml');
  const targets = new Map(
    childrenOf(root('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.get('Id'),
      attributes.get('Target')!.replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const names = childrenOf(childOf(workbook, 'definedNames'), 'definedName');
  const found = new Map<string, PrintSetUp>();
  childrenOf(childOf(workbook, 'sheets'), 'sheet').forEach(({ attributes }, place) => {
    const part = root(targets.get(attributes.get('id'))!);
    const fits = childOf(childOf(part, 'sheetPr'), 'pageSetUpPr')?.attributes.get('fitToPage') === '1';
    const setUp = childOf(part, 'pageSetup')?.attributes;
    if (!fits || !setUp) return;
    if (setUp.get('fitToHeight') !== '0') throw new RangeError('it is squeezed into a number of pages');
    const titles = names.find(
      (name) =>
        name.attributes.get('name') === '_xlnm.Print_Titles' && name.attributes.get('localSheetId') === `${place}`,
    );
    found.set(attributes.get('name')!, {
      paper: paperOf(setUp.get('paperSize')),
      orientation: setUp.get('orientation') === 'landscape' ? 'landscape' : 'portrait',
      pagesWide: Number(setUp.get('fitToWidth') ?? 1),
      repeated: titles?.text.split('!').at(-1),
      footer: childOf(childOf(part, 'headerFooter'), 'oddFooter')?.text.replace(/^&C/, '') ?? '',
    });
  });
  return found;
}

function paperOf(size: string | undefined): PrintSetUp['paper'] {
  if (size !== '8' && size !== '9') throw new RangeError(`paper of size ${size}`);
  return size === '8' ? 'A3' : 'A4';
}
