import type { Area, Chart, ChartSeries } from '../../port.ts';
import { escapeXml } from '../xml/xml-text.ts';
import { declaration, namespaces } from './namespaces.ts';

/** The part of a chart. `reference` names cells as formulas do: `'汇总统计'!$B$4:$B$9`. Values are not kept twice. */
export function chartXml(chart: Chart, reference: (at: Area) => string): string {
  const categories = escapeXml(reference(chart.categories));
  const series = chart.series.map((one, i) => seriesXml(one, i, categories, escapeXml(reference(one.values))));
  return [
    declaration,
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relations}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    `<c:barChart><c:barDir val="col"/><c:grouping val="${chart.kind}"/><c:varyColors val="0"/>`,
    ...series,
    `<c:gapWidth val="60"/>${chart.kind === 'stacked' ? '<c:overlap val="100"/>' : ''}`,
    `<c:axId val="${axes.categories}"/><c:axId val="${axes.values}"/></c:barChart>`,
    categoryAxis,
    valueAxis,
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

const axes = { categories: 1, values: 2 } as const;

const titleXml = (title: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const seriesXml = ({ name, colour }: ChartSeries, index: number, categories: string, values: string): string =>
  [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`,
    `<c:spPr>${solid(colour.slice(1))}</c:spPr><c:invertIfNegative val="0"/>`,
    `<c:cat><c:strRef><c:f>${categories}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser>`,
  ].join('');

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** What both axes have, in the schema's order. */
const axis = (id: number, across: number, position: string, grid: string): string =>
  [
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>`,
    `${grid}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${across}"/><c:crosses val="autoZero"/>`,
  ].join('');

const categoryAxis = `<c:catAx>${axis(axes.categories, axes.values, 'b', '')}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;

const gridLines = `<c:majorGridlines><c:spPr><a:ln w="6350">${solid('D9D9D9')}</a:ln></c:spPr></c:majorGridlines>`;

const valueAxis = `<c:valAx>${axis(axes.values, axes.categories, 'l', gridLines)}<c:crossBetween val="between"/></c:valAx>`;
