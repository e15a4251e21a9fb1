export { Calculation, type FunctionsMetadata } from '../calculation/calculation.ts';
export { ExcelHost, failing, type Fault, type HostOptions, type RequestRecord } from '../excel-host.ts';
export type { DrawnChart } from '../objects/side-table.ts';
export { entered } from '../objects/entered.ts';
export { paintedCells, type PaintedCell } from '../painted.ts';
export type { RequirementSets } from '../requirement-sets.ts';
export { ordinary as ordinarySets, playExcel, type PlayedExcel, type PlayExcelOptions } from './play-excel.ts';
