export type { Codec } from './codec.ts';
export { FileWorkbook } from './file-workbook.ts';
export { limits, type Limit } from './limits.ts';
export { newWorkbook, type NewWorkbookOptions } from './new-workbook.ts';
export { openAnyWorkbook } from './open-any-workbook.ts';
export { openWorkbook } from './open-workbook.ts';
export { FileRefused, sayRefused, type RefusedCode, type RefusedFacts } from './refused.ts';
export { writePackage, writingPackage } from './write-package.ts';
