import { ExcelHost } from '@keshen/office-host/web';
import type { ModelWorkbook } from '@keshen/workbook/model';

/** Says when a request may have changed the workbook or the selection. */
export class WatchedHost extends ExcelHost {
  private readonly changed: () => void;

  constructor(model: ModelWorkbook, changed: () => void) {
    super(model);
    this.changed = changed;
  }

  override async answer(...request: Parameters<ExcelHost['answer']>): ReturnType<ExcelHost['answer']> {
    const answer = await super.answer(...request);
    this.changed();
    return answer;
  }
}
