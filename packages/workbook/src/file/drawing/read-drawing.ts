import { parseAddress, type PlacedChart } from '../../model/index.ts';
import { chartPrefix, type Area, type Chart } from '../../port.ts';
import type { Package } from '../package.ts';
import { relationsOf, type Relation } from '../relations.ts';
import { childOf, childrenOf, parseElement, type Element } from '../xml/element.ts';

/** One thing that is drawn on a sheet, in its place among the children of the drawing. */
export interface Drawn {
  readonly place: number;
  readonly id: number;
  /** The relation that leads to its chart, where it is one of ours. */
  readonly relation?: Relation;
  readonly ours?: PlacedChart;
}

/** The relation that leads from a sheet to its drawing. */
export const drawingOf = (file: Package, sheetPart: string): Relation | undefined =>
  relationsOf(file, sheetPart).find(({ type, target }) => type === 'drawing' && file.has(target));

/** All that a drawing holds. `sheet` is the id of its sheet. Raises `FileRefused` where it is damaged. */
export function readDrawing(file: Package, part: string, sheet: string): Drawn[] {
  const relations = relationsOf(file, part);
  return parseElement(file.part(part)!, part).children.map((anchor, place): Drawn => {
    const frame = childOf(anchor, 'graphicFrame');
    const properties = propertiesOf(anchor);
    const name = properties?.get('name') ?? '';
    const id = Number(properties?.get('id') ?? 0);
    const chart = childOf(childOf(childOf(frame, 'graphic'), 'graphicData'), 'chart');
    const relation = relations.find((one) => one.id === chart?.attributes.get('id'));
    const bytes = relation && name.startsWith(chartPrefix) ? file.part(relation.target) : undefined;
    if (!relation || !bytes) return { place, id };
    const at = coveredCells(anchor, sheet);
    return { place, id, relation, ours: { at, chart: readChart(parseElement(bytes, relation.target), name, at) } };
  });
}

/** Name and id of whatever is drawn: a picture has them elsewhere than a chart. */
function propertiesOf(within: Element): Element['attributes'] | undefined {
  if (within.name === 'cNvPr') return within.attributes;
  for (const child of within.children) {
    const found = propertiesOf(child);
    if (found) return found;
  }
  return undefined;
}

function coveredCells(anchor: Element, sheet: string): Area {
  const [from, to] = ['from', 'to'].map((name) => {
    const corner = childOf(anchor, name);
    return { row: Number(childOf(corner, 'row')?.text ?? 0), column: Number(childOf(corner, 'col')?.text ?? 0) };
  });
  const [top, left] = [from!.row, from!.column];
  return { sheet, top, left, rows: Math.max(1, to!.row - top), columns: Math.max(1, to!.column - left) };
}

/** What of a chart is ours to say; the clerk may have made another of it, by whose name it is still found. */
function readChart(root: Element, name: string, { sheet, top, left }: Area): Chart {
  const chart = childOf(root, 'chart');
  const bars = childOf(childOf(chart, 'plotArea'), 'barChart');
  const area = (of: Element | undefined): Area | undefined =>
    parseAddress(sheet, textOf(of, 'f').split('!').at(-1)!.replaceAll('$', ''));
  const all = childrenOf(bars, 'ser');
  return {
    name,
    kind: childOf(bars, 'grouping')?.attributes.get('val') === 'stacked' ? 'stacked' : 'clustered',
    title: textOf(childOf(chart, 'title'), 't'),
    categories: area(childOf(all[0], 'cat')) ?? { sheet, top, left, rows: 1, columns: 1 },
    series: all.flatMap((one) => {
      const values = area(childOf(one, 'val'));
      const fill = childOf(childOf(childOf(one, 'spPr'), 'solidFill'), 'srgbClr')?.attributes.get('val');
      return values ? [{ name: textOf(childOf(one, 'tx'), 'v'), values, colour: `#${fill ?? '000000'}` }] : [];
    }),
  };
}

/** The texts of all elements of a name within another, one after the other. */
function textOf(within: Element | undefined, name: string): string {
  if (!within) return '';
  return within.children.map((child) => (child.name === name ? child.text : textOf(child, name))).join('');
}
