import { FileRefused, openWorkbook, sayRefused } from '@keshen/workbook/file';
import { browserCodec } from '@keshen/workbook/file/browser';
import { ModelWorkbook } from '@keshen/workbook/model';
import { copyWorkbook } from './copy-workbook.ts';
import { Simulator } from './simulator.ts';

declare global {
  interface Window {
    simulator?: Simulator;
  }
}

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

const asked = new URLSearchParams(location.search);
const locale = asked.get('locale') === 'en-US' ? 'en-US' : 'zh-CN';
/** An Excel that knows no more than this, such as 1.8. */
const api = asked.get('api');
const width = asked.get('width') ?? '350';
const frame = element<HTMLIFrameElement>('pane');
const fileChoice = element<HTMLInputElement>('file');
const localeChoice = element<HTMLSelectElement>('locale');
const widthChoice = element<HTMLSelectElement>('width');

frame.width = widthChoice.value = width;
localeChoice.value = locale;

widthChoice.addEventListener('change', () => (frame.width = widthChoice.value));
localeChoice.addEventListener('change', () => {
  asked.set('locale', localeChoice.value);
  location.search = asked.toString();
});
fileChoice.addEventListener('change', async () => {
  const file = fileChoice.files?.[0];
  if (file) await open(new Uint8Array(await file.arrayBuffer()), file.name);
});

void start();

async function start(): Promise<void> {
  const address = asked.get('file');
  if (address === null) return play(blankWorkbook());
  const answer = await fetch(address);
  if (!answer.ok) return say(`打不开 ${address}：${answer.status}`);
  await open(new Uint8Array(await answer.arrayBuffer()), decodeURIComponent(address.split('/').at(-1)!));
}

async function open(bytes: Uint8Array, name: string): Promise<void> {
  try {
    play(await copyWorkbook(openWorkbook(bytes, name, browserCodec)));
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    say(sayRefused(error, name));
  }
}

/** What Excel opens when it is started by itself. */
function blankWorkbook(): ModelWorkbook {
  const model = new ModelWorkbook('工作簿1.xlsx');
  model.addSheet({ name: 'Sheet1' });
  return model;
}

function play(model: ModelWorkbook): void {
  window.simulator?.excel.stop();
  say(model.name);
  const parts = { frame, grid: element('grid'), tabs: element('tabs'), cell: element('cell') };
  window.simulator = new Simulator(model, { locale, ...(api && { sets: { ExcelApi: api } }) }, parts);
}

function say(text: string): void {
  element('name').textContent = text;
}
