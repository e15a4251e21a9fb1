import { ModelWorkbook, type SheetContents } from '@keshen/workbook/model';
import { OfficeWorkbook } from '@keshen/workbook/office';
import { ExcelHost, type HostOptions } from './excel-host.ts';
import { loadExcel, type LoadOptions } from './node/index.ts';

export interface PlayOptions extends HostOptions, LoadOptions {
  readonly timeout?: number;
  readonly date1904?: boolean;
}

/** A workbook open in the played Excel, for tests: the model, the host, the library and our adapter on it. */
export function play(sheets: readonly SheetContents[], options: PlayOptions = {}) {
  const model = new ModelWorkbook('申报.xlsx', { date1904: options.date1904 ?? false });
  for (const sheet of sheets) model.addSheet(sheet);
  const host = new ExcelHost(model, options);
  const loaded = loadExcel(host, options);
  const { timeout = 5_000 } = options;
  const connect = () => new OfficeWorkbook(loaded.Excel, { isSetSupported: loaded.isSetSupported, timeout });
  return { model, host, ...loaded, connect, workbook: connect() };
}
