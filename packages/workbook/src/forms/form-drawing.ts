import { chartXml } from '../file/drawing/chart-xml.ts';
import { drawingXml, type DrawnChart } from '../file/drawing/drawing-xml.ts';
import { contentTypes, declaration, namespaces } from '../file/drawing/namespaces.ts';
import { absoluteArea } from '../file/patch/reference.ts';
import { drawingElement } from '../file/patch/sheet-drawing.ts';
import type { Form, FormLayout } from './form.ts';
import { placeCharts } from './place-charts.ts';
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
  const table = {
    sheet: layout.sheet,
    name: layout.id,
    top: formRows.body - 1,
    rows: form.rows.length,
    columns: layout.columns,
  };
  const drawn = placeCharts(form.charts ?? [], table, { top: row - 1, rows: 1 }).map((placed, i): DrawnChart => ({
    ...placed,
    // A paper leaves the office: nothing in it names the software.
    chart: { ...placed.chart, name: `图${i + 1}` },
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
