import { serialOfDay } from './entered.ts';
import { ExcelObject } from './excel-object.ts';

/** The worksheet functions that can be called without a cell. */
export class Functions extends ExcelObject {
  private readonly date1904: boolean;
  constructor(date1904: boolean) {
    super();
    this.date1904 = date1904;
  }
  Date(year: number, month: number, day: number): FunctionResult {
    return new FunctionResult(serialOfDay(year, month, day, this.date1904));
  }
}

class FunctionResult extends ExcelObject {
  private readonly value: number;
  constructor(value: number) {
    super();
    this.value = value;
  }
  get Value(): number {
    return this.value;
  }
  get Error(): string {
    return '';
  }
}
