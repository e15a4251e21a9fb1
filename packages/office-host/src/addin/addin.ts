import type { EventEntry } from '../objects/events.ts';
import { ExcelObject } from '../objects/excel-object.ts';
import { AppRuntimeService } from './app-runtime-service.ts';
import { CustomFunctionsService } from './custom-functions-service.ts';
import { FunctionCalls } from './function-calls.ts';

/** Through it office.js says that it has the functions of the ribbon's commands. */
class AddinInternalService extends ExcelObject {
  NotifyActionHandlerReady(): void {}
}

/** What Excel has to do with the add-in itself, beside the workbook. */
export class Addin {
  paneShown = true;
  readonly functions: FunctionCalls;

  constructor(deliver: (entry: EventEntry) => void) {
    this.functions = new FunctionCalls(deliver);
  }

  /** The objects that the library makes without asking the workbook. */
  service(name: string): ExcelObject | undefined {
    switch (name) {
      case 'Microsoft.InternalService.AddinInternalService':
        return new AddinInternalService();
      case 'Microsoft.AppRuntime.AppRuntimeService':
        return new AppRuntimeService(this);
      case 'Microsoft.ExcelServices.CustomFunctions':
        return new CustomFunctionsService(this.functions);
      default:
        return undefined;
    }
  }
}
