import { invalidArgument } from '../host-error.ts';
import { ExcelObject } from './excel-object.ts';

/** A workbook that is not open yet. */
export class WorkbookCreated extends ExcelObject {
  private readonly base64: string;
  private readonly opened: (base64: string) => void;
  constructor(base64: unknown, opened: (base64: string) => void) {
    super();
    if (typeof base64 !== 'string' || !base64.startsWith('UEsDB')) throw invalidArgument('no workbook in base64');
    this.base64 = base64;
    this.opened = opened;
  }
  override identity(): Readonly<Record<string, string>> {
    return { Id: 'created' };
  }
  Open(): void {
    this.opened(this.base64);
  }
}
