export {
  ExcelHost,
  failing,
  refusals,
  type Answer,
  type Fault,
  type HostOptions,
  type Refusal,
  type RequestRecord,
} from './excel-host.ts';
export { HostError } from './host-error.ts';
export { paintedCells, type PaintedCell } from './painted.ts';
export type { OpenBook } from './objects/open-book.ts';
export type { ConditionalRule, SideTable } from './objects/side-table.ts';
