import { workbookContract, type Hosted } from '../contract/index.ts';
import { browserCodec } from './browser.ts';
import type { Codec } from './codec.ts';
import { newWorkbook } from './new-workbook.ts';
import { nodeCodec } from './node.ts';
import { openWorkbook } from './open-workbook.ts';
import { drawnCharts } from './testing/drawn-charts.ts';
import { cellLinks } from './testing/cell-links.ts';
import { printSetUps } from './testing/print-set-ups.ts';
import { paintedCells } from './testing/painted-cells.ts';

const hosted = (bytes: Uint8Array, codec: Codec): Hosted => {
  const workbook = openWorkbook(bytes, '样表.xlsx', codec);
  return {
    workbook,
    reopen: () => Promise.resolve(openWorkbook(workbook.save({ level: 1 }), '样表.xlsx', codec)),
    painted: () => Promise.resolve(paintedCells(workbook.save({ level: 1 }))),
    printed: () => Promise.resolve(printSetUps(workbook.save({ level: 1 }))),
    charts: () => Promise.resolve(drawnCharts(workbook.save({ level: 1 }))),
    links: () => Promise.resolve(cellLinks(workbook.save({ level: 1 }))),
  };
};

workbookContract({
  name: 'a file in Node',
  open: (sheets, options) => Promise.resolve(hosted(newWorkbook(sheets, nodeCodec, options), nodeCodec)),
});

workbookContract({
  name: 'a file in a browser',
  open: (sheets, options) => Promise.resolve(hosted(newWorkbook(sheets, browserCodec, options), browserCodec)),
  runs: 10,
});
