import { ExcelObject } from './excel-object.ts';

/** Through it office.js says that it has the functions of the ribbon's commands. */
class AddinInternalService extends ExcelObject {
  NotifyActionHandlerReady(): void {}
}

/** Objects that the library makes without asking the workbook. */
export function created(name: string): ExcelObject | undefined {
  return name === 'Microsoft.InternalService.AddinInternalService' ? new AddinInternalService() : undefined;
}
