import type { PlacedChart } from '../../model/index.ts';
import { escapeXml } from '../xml/xml-text.ts';
import { declaration, namespaces } from './namespaces.ts';

/** A chart as a drawing holds it: `relation` leads from the drawing to its part, `id` is free among what is drawn. */
export interface DrawnChart extends PlacedChart {
  readonly relation: string;
  readonly id: number;
}

/** The part of a sheet's drawing. */
export const drawingXml = (charts: readonly DrawnChart[]): string =>
  `${declaration}<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}">${charts.map(anchorXml).join('')}</xdr:wsDr>`;

/** A chart over the cells that it covers. It names its namespaces itself, and so may stand in anybody's drawing. */
export const anchorXml = ({ at, chart, relation, id }: DrawnChart): string =>
  [
    `<xdr:twoCellAnchor xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}">`,
    `${corner('from', at.left, at.top)}${corner('to', at.left + at.columns, at.top + at.rows)}`,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${id}" name="${escapeXml(chart.name)}" descr="${escapeXml(chart.title)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${namespaces.chart}">`,
    `<c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relations}" r:id="${relation}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');

/** The upper left corner of a cell. */
const corner = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
