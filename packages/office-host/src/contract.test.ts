import { workbookContract } from '@keshen/workbook/contract';
import { officeHarness } from './office-harness.ts';

workbookContract(
  officeHarness('Excel on the web at our floor, ExcelApi 1.9', { build: 'web', sets: { ExcelApi: '1.9' } }),
);
workbookContract(officeHarness('Excel on the web, ExcelApi 1.15', { build: 'web', sets: { ExcelApi: '1.15' } }));
