import { unzipSync } from 'fflate';
import type { SeenChart } from '../../contract/index.ts';
import { cellAddress } from '../../model/index.ts';
import { childOf, childrenOf, parseElement, type Element } from '../xml/element.ts';

/** The charts in a saved file, as another program finds them: from sheet to drawing to chart, through the relations. */
export function drawnCharts(bytes: Uint8Array): Map<string, SeenChart> {
  const parts = unzipSync(bytes);
  const root = (name: string): Element => parseElement(parts[name]!, name);
  const types = new Set(
    childrenOf(root('[Content_Types].xml'), 'Override').map(({ attributes }) => attributes.get('PartName')),
  );
  const targets = (part: string): ReadonlyMap<string | undefined, string> => {
    const [, folder, name] = /^(.*\/)([^/]+)$/.exec(part)!;
    const relations = `${folder}_rels/${name}.rels`;
    if (!parts[relations]) return new Map();
    return new Map(
      childrenOf(root(relations), 'Relationship').map(({ attributes }) => {
        const target = new URL(attributes.get('Target')!, `file:///${part}`).pathname.slice(1);
        return [attributes.get('Id'), target];
      }),
    );
  };
  const typed = (name: string): Element => {
    if (!types.has(`/${name}`)) throw new RangeError(`${name} has no content type`);
    return root(name);
  };
  const found = new Map<string, SeenChart>();
  for (const { attributes } of childrenOf(childOf(root('xl/workbook.xml'), 'sheets'), 'sheet')) {
    const part = targets('xl/workbook.xml').get(attributes.get('id'))!;
    for (const shown of childrenOf(root(part), 'drawing')) {
      const drawing = targets(part).get(shown.attributes.get('id'))!;
      for (const anchor of typed(drawing).children) {
        const frame = childOf(anchor, 'graphicFrame');
        const name = childOf(childOf(frame, 'nvGraphicFramePr'), 'cNvPr')!.attributes.get('name');
        const id = childOf(childOf(childOf(frame, 'graphic'), 'graphicData'), 'chart')!.attributes.get('id');
        const chart = typed(targets(drawing).get(id)!);
        found.set(`${attributes.get('name')}!${name}`, seen(chart, cells(anchor)));
      }
    }
  }
  return found;
}

function seen(space: Element, at: string): SeenChart {
  const chart = childOf(space, 'chart');
  const bars = childOf(childOf(chart, 'plotArea'), 'barChart');
  const kind = childOf(bars, 'grouping')?.attributes.get('val');
  if (kind !== 'stacked' && kind !== 'clustered') throw new RangeError(`columns that are ${kind}`);
  return {
    title: text(childOf(chart, 'title')),
    kind,
    at,
    series: childrenOf(bars, 'ser').map((series) => ({
      name: text(childOf(series, 'tx')),
      colour: `#${childOf(childOf(childOf(series, 'spPr'), 'solidFill'), 'srgbClr')?.attributes.get('val')}`,
      categories: plain(formula(childOf(series, 'cat'))),
      values: plain(formula(childOf(series, 'val'))),
    })),
  };
}

/** The cells from one corner to the other, of which the latter is the corner of a cell beyond. */
function cells(anchor: Element): string {
  const number = (corner: string, what: string): number => Number(childOf(childOf(anchor, corner), what)?.text);
  return `${cellAddress(number('from', 'row'), number('from', 'col'))}:${cellAddress(number('to', 'row') - 1, number('to', 'col') - 1)}`;
}

const text = (element: Element | undefined): string =>
  element ? element.text + element.children.map(text).join('') : '';

/** Beside it may stand what its cells last showed. */
const formula = (reference: Element | undefined): string =>
  reference?.children.flatMap(({ children }) => children.find(({ name }) => name === 'f')?.text ?? []).join('') ?? '';

/** `'汇总 统计'!$A$3:$A$4` → `汇总 统计!A3:A4` */
const plain = (cells: string): string => cells.replace(/^'(.*)'!/, '$1!').replaceAll('$', '');
