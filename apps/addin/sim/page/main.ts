import { ordinarySets, type FunctionsMetadata } from '@keshen/office-host/web';
import { FileRefused, openWorkbook, sayRefused } from '@keshen/workbook/file';
import { browserCodec } from '@keshen/workbook/file/browser';
import { ModelWorkbook } from '@keshen/workbook/model';
import { connectBehaviour } from './behaviour.ts';
import { copyWorkbook } from './copy-workbook.ts';
import { drawRibbon } from './draw-ribbon.ts';
import { addWindow, bytesOf } from './new-windows.ts';
import { readRibbon, type RibbonButton } from './ribbon-model.ts';
import { samples } from './samples.ts';
import { areaBetween, cellArea } from './selection.ts';
import { SheetGrid } from './sheet-grid.ts';
import { connectTools } from './sheet-tools.ts';
import { Simulator } from './simulator.ts';

declare global {
  interface Window {
    simulator?: Simulator;
  }
}

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const simulator = () => window.simulator;

const asked = new URLSearchParams(location.search);
const locale = asked.get('locale') === 'en-US' ? 'en-US' : 'zh-CN';
/** An Excel that knows no more than this, such as 1.8. */
const api = asked.get('api') ?? '1.15';
/** The built pane, or one that is hosted elsewhere on this machine. */
const paneUrl = asked.get('pane') ?? '/taskpane.html';
const parts = {
  frame: element<HTMLIFrameElement>('pane'),
  aside: document.querySelector('aside')!,
  grid: new SheetGrid(element('grid'), choose),
  tabs: element('tabs'),
  cell: element('cell'),
  formula: element<HTMLInputElement>('formula'),
  requests: element('requests'),
};
let functions: FunctionsMetadata;

connectChoices();
connectTools({ grid: element('grid'), formula: parts.formula, tools: element('tools') }, () => {
  const played = simulator();
  return (
    played && {
      desk: played.desk,
      setEditing: (editing) => played.setEditing(editing),
      draw: () => played.draw(),
      say,
    }
  );
});
connectBehaviour(() => simulator()?.host, {
  editing: element('editing'),
  latency: element('latency'),
  fault: element('fault'),
});
element('close').addEventListener('click', () => simulator()?.showPane(false));
void start();

async function start(): Promise<void> {
  // As Excel does: the manifest first, and what it names.
  const [manifest, metadata] = await Promise.all([fetch('/manifest.xml'), fetch('/functions.json')]);
  functions = (await metadata.json()) as FunctionsMetadata;
  drawRibbon(element('ribbon'), readRibbon(await manifest.text(), locale), press);
  const address = asked.get('file');
  return address === null ? play(blankWorkbook()) : openAt(address, decodeURIComponent(address.split('/').at(-1)!));
}

/** Choices that need another Excel load the page again. */
function connectChoices(): void {
  const width = element<HTMLSelectElement>('width');
  parts.frame.width = width.value = asked.get('width') ?? '350';
  width.addEventListener('change', () => (parts.frame.width = width.value));
  for (const [name, value] of [
    ['locale', locale],
    ['api', api],
  ] as const) {
    const choice = element<HTMLSelectElement>(name);
    choice.value = value;
    choice.addEventListener('change', () => {
      asked.set(name, choice.value);
      location.search = asked.toString();
    });
  }
  const sample = element<HTMLSelectElement>('sample');
  sample.append(...samples.map(([name, address]) => new Option(name, address)));
  sample.addEventListener('change', () => void openAt(sample.value, sample.selectedOptions[0]!.text));
  const file = element<HTMLInputElement>('file');
  file.addEventListener('change', async () => {
    const chosen = file.files?.[0];
    if (chosen) await open(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
  });
}

async function openAt(address: string, name: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) return say(`打不开 ${address}：${answer.status}`);
  await open(new Uint8Array(await answer.arrayBuffer()), name);
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
  simulator()?.close();
  say(model.name);
  const sets = { ...ordinarySets, ExcelApi: api };
  window.simulator = new Simulator(model, { locale, sets, functions, paneUrl, openedBeside }, parts);
}

function openedBeside(base64: string): void {
  addWindow(element('windows'), base64, (name) => void open(bytesOf(base64), name));
}

function choose(row: number, column: number, extend: boolean): void {
  const played = simulator();
  if (!played) return;
  const { desk } = played;
  const pressed = cellArea(played.host.book.active.id, row, column);
  desk.selection = extend ? areaBetween(desk.selection, pressed) : pressed;
  played.draw();
}

function press({ command }: RibbonButton): void {
  const played = simulator();
  if (command === null) played?.showPane(true);
  else if (played?.excel.hasCommands) played.excel.clickCommand(command);
  else say('加载项还在启动，请稍候再点。');
}

function say(text: string): void {
  element('name').textContent = text;
}
