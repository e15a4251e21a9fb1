import { troubleOf } from '@keshen/workbook/office';
import { base64Of } from './base64.ts';

/**
 * Opens a workbook of ours in a window of its own; it is not saved anywhere yet. Excel has this since ExcelApi 1.8, which
 * lies below our floor. Raises `WorkbookTrouble`.
 */
export async function openWorkbook({ bytes }: { readonly bytes: Uint8Array }): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (cause) {
    throw troubleOf(cause);
  }
}
