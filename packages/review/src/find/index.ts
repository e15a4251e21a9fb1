export { findTables } from './find-tables.ts';
export type { FoundTable } from './found-table.ts';
export { figureHead, resultHeads } from './result-heads.ts';
