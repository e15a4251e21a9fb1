import { workbookContract } from '@keshen/workbook/contract';
import { officeHarness } from './office-harness.ts';

const floor = { ExcelApi: '1.9' };
workbookContract(officeHarness('Excel on the web at our floor, ExcelApi 1.9', { build: 'web', sets: floor }));
workbookContract(officeHarness('Excel on the web, ExcelApi 1.15', { build: 'web', sets: { ExcelApi: '1.15' } }));
workbookContract(officeHarness('Excel on Windows', { build: 'win32', sets: { ExcelApi: '1.15' } }, 3));
workbookContract(officeHarness('Excel on the Mac', { build: 'mac', sets: { ExcelApi: '1.15' } }, 3));
