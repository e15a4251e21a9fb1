import { chartXml } from '../file/drawing/chart-xml.ts';
import { drawingXml, type DrawnChart } from '../file/drawing/drawing-xml.ts';
import { contentTypes, declaration, namespaces } from '../file/drawing/namespaces.ts';
import { absoluteArea } from '../file/patch/reference.ts';
import { drawingElement } from '../file/patch/sheet-drawing.ts';
import { chartPrefix, type Area, type Chart } from '../port.ts';
import type { Form, FormLayout } from './form.ts';
import { formRows, type ShellPart } from './shell.ts';

const sheetPart = 'xl/worksheets/sheet1.xml';
const typesPart = '[Content_Types].xml';

export const hasCharts = ({ charts = [], rows }: Form): boolean => charts.length > 0 && rows.length > 0;

/** The parts of a shell, and those of a form's charts, which cover the row `row`, counted from 1. */
export function withCharts(
  parts: readonly ShellPart[],
  form: Form,
  layout: FormLayout,
  row: number,
): readonly ShellPart[] {
  if (!hasCharts(form)) return parts;
  const drawn = chartsOf(form, layout, row).map((placed, i): DrawnChart => ({
    ...placed,
    relation: `rId${i + 1}`,
    id: i + 1,
  }));
  const charts = drawn.map(({ chart }, i): ShellPart => ({
    path: `xl/charts/chart${i + 1}.xml`,
    text: chartXml(chart, absoluteArea),
  }));
  const targets = charts.map(({ path }) => path);
  return [
    ...parts.map(({ path, text }) => ({ path, text: leading(path, text, targets) })),
    { path: 'xl/worksheets/_rels/sheet1.xml.rels', text: relations('drawing', ['xl/drawings/drawing1.xml']) },
    { path: 'xl/drawings/drawing1.xml', text: drawingXml(drawn) },
    { path: 'xl/drawings/_rels/drawing1.xml.rels', text: relations('chart', targets) },
    ...charts,
  ];
}

function leading(path: string, text: string, charts: readonly string[]): string {
  if (path === sheetPart) return text.replace('</worksheet>', `${drawingElement('rId1')}</worksheet>`);
  if (path !== typesPart) return text;
  const types = [
    override('xl/drawings/drawing1.xml', contentTypes.drawing),
    ...charts.map((part) => override(part, contentTypes.chart)),
  ];
  return text.replace('</Types>', `${types.join('')}</Types>`);
}

const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;

function relations(kind: string, targets: readonly string[]): string {
  const entries = targets.map(
    (target, i) => `<Relationship Id="rId${i + 1}" Type="${namespaces.relations}/${kind}" Target="/${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

/** The charts over their cells. */
function chartsOf({ charts = [], rows }: Form, layout: FormLayout, row: number): { at: Area; chart: Chart }[] {
  const column = (left: number): Area => ({
    sheet: layout.sheet,
    top: formRows.body - 1,
    left,
    rows: rows.length,
    columns: 1,
  });
  const edges = edgesOf(layout, charts.length);
  return charts.map(({ kind, title, categories, series }, i) => ({
    at: { sheet: layout.sheet, top: row - 1, left: edges[i]!, rows: 1, columns: edges[i + 1]! - edges[i]! },
    chart: {
      name: `${chartPrefix}${layout.id}.${i + 1}`,
      kind,
      title,
      categories: column(categories),
      series: series.map(({ name, colour, column: at }) => ({ name, colour, values: column(at) })),
    },
  }));
}

/** The columns at which so many charts of about the same width begin, and the last one ends. */
function edgesOf({ columns }: FormLayout, count: number): number[] {
  const widths = columns.map(({ width }) => width);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let reached = 0;
  const begins = widths.map((width) => (reached += width) - width);
  return Array.from({ length: count + 1 }, (_, i) => {
    const found = begins.findIndex((begin) => begin >= (total * i) / count);
    return found < 0 ? columns.length : found;
  });
}
