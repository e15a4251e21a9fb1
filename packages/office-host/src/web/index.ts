export { ExcelHost, failing, type Fault, type HostOptions, type RequestRecord } from '../excel-host.ts';
export { paintedCells, type PaintedCell } from '../painted.ts';
export type { RequirementSets } from '../requirement-sets.ts';
export { ordinary as ordinarySets, playExcel, type PlayedExcel, type PlayExcelOptions } from './play-excel.ts';
