import { Clerk, ModelWorkbook } from '@keshen/workbook/model';
import { ExcelHost, ordinarySets, playExcel, type PlayedExcel } from '../index.ts';

declare global {
  interface Window {
    /** For the test: the Excel of this page. */
    played: { readonly host: ExcelHost; readonly excel: PlayedExcel; readonly clerk: Clerk };
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
  sets: { ...ordinarySets, ExcelApi: asked.get('api') ?? '1.15' },
});
window.played = { host, excel, clerk: new Clerk(model) };
