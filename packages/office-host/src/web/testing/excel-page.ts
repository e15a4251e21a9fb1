import { ModelWorkbook } from '@keshen/workbook/model';
import { ExcelHost, playExcel, type PlayedExcel } from '../index.ts';

declare global {
  interface Window {
    /** For the test: the Excel of this page. */
    played: { readonly host: ExcelHost; readonly excel: PlayedExcel };
  }
}

const model = new ModelWorkbook('申报.xlsx');
model.addSheet({
  name: '申报',
  cells: [
    ['企业名称', '人数'],
    ['甲', 7],
    ['乙', null],
  ],
});
const host = new ExcelHost(model);
const asked = new URLSearchParams(location.search);
const excel = playExcel({
  frame: document.querySelector('iframe')!,
  host,
  paneUrl: 'pane.html?from=test',
  locale: asked.get('locale') === 'en-US' ? 'en-US' : 'zh-CN',
  sets: { ExcelApi: asked.get('api') ?? '1.15', AddinCommands: '1.3', Settings: '1.1' },
});
window.played = { host, excel };
