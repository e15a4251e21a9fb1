export * from './port.ts';
export * from './model/index.ts';
export * from './forms/form.ts';
export { placeCharts, type ChartedTable } from './forms/place-charts.ts';
export type { Shell } from './forms/shell.ts';
export type * from './forms/template.ts';
