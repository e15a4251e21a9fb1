import type { Harness, Hosted, PrintSetUp, SeenChart } from '@keshen/workbook/contract';
import { areaAddress, cellAddress, Clerk, markColours, maxColumns } from '@keshen/workbook/model';
import type { Area, Change, Severity } from '@keshen/workbook/port';
import type { ExcelHost } from './excel-host.ts';
import type { LoadOptions } from './node/index.ts';
import { paintedCells } from './painted.ts';
import { play } from './play.ts';
import { supports, type RequirementSets } from './requirement-sets.ts';

const severities = new Map(Object.entries(markColours).map(([severity, { fill }]) => [fill, severity as Severity]));

/** Our adapter, Microsoft's library and the host, as one host of the contract. */
export const officeHarness = (name: string, load: LoadOptions, runs = 20): Harness => ({
  name,
  runs,
  tells: (change) => told(change, load.sets ?? {}),
  open(sheets, options) {
    const { host, workbook, connect, model } = play(sheets, { ...load, ...options });
    return Promise.resolve<Hosted>({
      workbook,
      reopen: () => Promise.resolve(connect()),
      painted: () => Promise.resolve(paintedSeverities(host)),
      printed: () => Promise.resolve(printSetUps(host)),
      charts: () => Promise.resolve(drawnCharts(host)),
      links: () => Promise.resolve(linkedCells(host)),
      played: { clerk: new Clerk(model), coAuthor: new Clerk(model, 'co-author') },
    });
  },
});

/** Names of sheets are told from 1.17 on, sorting from 1.10; before that a change of cells may stand anywhere. */
function told(change: Change, sets: RequirementSets): Change | 'nothing' {
  if (change.what === 'sheet-renamed' && !supports(sets, 'ExcelApi', '1.17')) return 'nothing';
  if (supports(sets, 'ExcelApi', '1.10') || change.what.startsWith('sheet-')) return change;
  return change.what === 'sorted' ? 'nothing' : { what: 'unknown' };
}

/** Where a click on each linked cell would lead; Excel finds the sheet by its name. */
const linkedCells = ({ book }: ExcelHost): ReadonlyMap<string, string> =>
  new Map(
    book.model.sheets.flatMap((sheet) =>
      [...book.side(sheet).links].map(([key, { documentReference }]): [string, string] => {
        const { sheet: to, at } = book.rangeAt(documentReference, sheet);
        const cell = cellAddress(Math.floor(key / maxColumns), key % maxColumns);
        return [`${sheet.name}!${cell}`, `${to.name}!${areaAddress(at)}`];
      }),
    ),
  );

const chartKinds: Readonly<Record<string, SeenChart['kind']>> = {
  ColumnClustered: 'clustered',
  ColumnStacked: 'stacked',
};

const drawnCharts = ({ book }: ExcelHost): ReadonlyMap<string, SeenChart> =>
  new Map(
    book.model.sheets.flatMap((sheet) =>
      book.side(sheet).charts.map(({ name, type, title, at, series }): [string, SeenChart] => {
        const named = (area: Area | null): string =>
          area ? `${book.model.sheet(area.sheet).name}!${areaAddress(area)}` : 'nowhere';
        return [
          `${sheet.name}!${name}`,
          {
            title,
            kind: chartKinds[type]!,
            at: at ? areaAddress(at) : 'nowhere',
            series: series.map((one) => ({
              name: one.name,
              colour: one.colour,
              categories: named(one.categories),
              values: named(one.values),
            })),
          },
        ];
      }),
    ),
  );

const printSetUps = ({ book }: ExcelHost): ReadonlyMap<string, PrintSetUp> =>
  new Map(
    book.model.sheets.flatMap((sheet): [string, PrintSetUp][] => {
      const { pages } = book.side(sheet);
      if (!pages) return [];
      const { orientation, paper, zoom, titleRows, footer } = pages;
      if (paper !== 'A4' && paper !== 'A3') throw new RangeError(`paper ${paper}`);
      const landscape = orientation === 'Landscape' ? 'landscape' : 'portrait';
      const pagesWide = Number(zoom['horizontalFitToPages']);
      return [[sheet.name, { paper, orientation: landscape, pagesWide, repeated: titleRows, footer }]];
    }),
  );

const paintedSeverities = (host: ExcelHost): ReadonlyMap<string, Severity> =>
  new Map(
    paintedCells(host).map(({ sheet, row, column, fill }) => {
      const severity = severities.get(fill);
      if (!severity) throw new RangeError(`no mark of ours has the colour ${fill}`);
      return [`${host.book.model.sheet(sheet).name}!${cellAddress(row, column)}`, severity];
    }),
  );
