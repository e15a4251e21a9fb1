import { ExcelObject } from './excel-object.ts';

/** The host neither calculates nor draws, so that there is nothing to suspend. */
export class Application extends ExcelObject {
  get CalculationMode(): string {
    return 'Automatic';
  }
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}
