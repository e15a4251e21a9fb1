import { connectSession } from '@keshen/pane/thread';
import type { SessionPort } from '@keshen/pane';
import { OfficeWorkbook } from '@keshen/workbook/office';
import { today } from './today.ts';

/** A session in a worker over the workbook that is open in Excel. Office.js works on the page only, so the workbook stays here. */
export function openSession(): Promise<SessionPort> {
  const { requirements } = Office.context;
  const workbook = new OfficeWorkbook(Excel, { isSetSupported: requirements.isSetSupported.bind(requirements) });
  const worker = new Worker(new URL('./session-worker.ts', import.meta.url), { type: 'module' });
  return connectSession(worker, [workbook], { rulesHash: __RULES_HASH__, today: today() });
}
