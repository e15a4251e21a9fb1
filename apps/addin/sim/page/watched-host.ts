import { ExcelHost } from '@keshen/office-host/web';
import type { ModelWorkbook } from '@keshen/workbook/model';

/** Answers of functions come as requests, too; they change nothing that functions read. */
const answersOfFunctions = ['SetInvocationArrayResults', 'SetInvocationResults'];

/** Says when a request may have changed the workbook or the selection. */
export class WatchedHost extends ExcelHost {
  private readonly changed: (mayMatterToFunctions: boolean) => void;

  constructor(model: ModelWorkbook, changed: (mayMatterToFunctions: boolean) => void) {
    super(model);
    this.changed = changed;
  }

  override async answer(...request: Parameters<ExcelHost['answer']>): ReturnType<ExcelHost['answer']> {
    const answer = await super.answer(...request);
    const { names = [], write = false } = this.requests.at(-1) ?? {};
    this.changed(write && !answersOfFunctions.some((name) => names.includes(name)));
    return answer;
  }
}
