export { OfficeWorkbook, type OfficeOptions } from './office-workbook.ts';
export type { ExcelApi } from './requests.ts';
export { troubleOf } from './trouble.ts';
