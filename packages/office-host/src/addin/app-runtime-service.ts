import { invalidArgument } from '../host-error.ts';
import { ExcelObject } from '../objects/excel-object.ts';

const states = ['Inactive', 'Background', 'Visible'];

/** What is seen of the add-in: its page runs on when the pane is closed. */
export interface PaneShown {
  paneShown: boolean;
}

/** Through it an add-in with a shared runtime opens and closes its pane. */
export class AppRuntimeService extends ExcelObject {
  private readonly addin: PaneShown;
  constructor(addin: PaneShown) {
    super();
    this.addin = addin;
  }
  SetAppRuntimeState(state: unknown): void {
    if (typeof state !== 'string' || !states.includes(state)) throw invalidArgument(`no state: ${String(state)}`);
    this.addin.paneShown = state === 'Visible';
  }
  GetAppRuntimeState(): string {
    return this.addin.paneShown ? 'Visible' : 'Background';
  }
}
