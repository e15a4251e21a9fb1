import type { Harness, Hosted } from '@keshen/workbook/contract';
import { cellAddress, ModelWorkbook } from '@keshen/workbook/model';
import { markFill, OfficeWorkbook } from '@keshen/workbook/office';
import type { Severity } from '@keshen/workbook/port';
import { ExcelHost } from './excel-host.ts';
import { loadExcel, type LoadOptions } from './node/index.ts';
import { paintedCells } from './painted.ts';

const severities = new Map(Object.entries(markFill).map(([severity, fill]) => [fill, severity as Severity]));

/** Our adapter, Microsoft's library and the host, as one host of the contract. */
export const officeHarness = (name: string, options: LoadOptions): Harness => ({
  name,
  runs: 20,
  open(sheets, workbookOptions) {
    const model = new ModelWorkbook('申报.xlsx', workbookOptions);
    for (const sheet of sheets) model.addSheet(sheet);
    const host = new ExcelHost(model);
    const { Excel, isSetSupported } = loadExcel(host, options);
    const connect = () => new OfficeWorkbook(Excel, { isSetSupported, timeout: 5_000 });
    return Promise.resolve<Hosted>({
      workbook: connect(),
      reopen: () => Promise.resolve(connect()),
      painted: () => Promise.resolve(paintedSeverities(host)),
    });
  },
});

const paintedSeverities = (host: ExcelHost): ReadonlyMap<string, Severity> =>
  new Map(
    paintedCells(host).map(({ sheet, row, column, fill }) => {
      const severity = severities.get(fill);
      if (!severity) throw new RangeError(`no mark of ours has the colour ${fill}`);
      return [`${host.book.model.sheet(sheet).name}!${cellAddress(row, column)}`, severity];
    }),
  );
