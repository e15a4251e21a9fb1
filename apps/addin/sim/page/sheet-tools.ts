import type { ClerkDesk } from './clerk-desk.ts';
import { pastedRows } from './pasted.ts';
import { cellArea, moved } from './selection.ts';

export interface ToolParts {
  readonly grid: HTMLElement;
  readonly formula: HTMLInputElement;
  /** The tools by what they do. */
  readonly tools: HTMLElement;
}

/** What the tools need of the page. */
export interface ToolDesk {
  readonly desk: ClerkDesk;
  /** The clerk begins or ends to type in a cell. */
  setEditing(editing: boolean): void;
  draw(): void;
  say(text: string): void;
}

/** Keys and buttons of grid and formula bar, for whichever workbook is open. */
export function connectTools({ grid, formula, tools }: ToolParts, open: () => ToolDesk | undefined): void {
  let isEditing = false;

  const edit = (text?: string) => {
    if (text !== undefined) formula.value = text;
    isEditing = true;
    open()?.setEditing(true);
    formula.focus();
  };
  const finish = (key: string | null) => {
    const page = open();
    if (!isEditing || !page) return;
    isEditing = false;
    page.setEditing(false);
    if (key !== null) page.desk.write(formula.value);
    page.desk.selection = moved(page.desk.selection, key ?? '') ?? page.desk.selection;
    page.draw();
    if (key !== '') grid.focus();
  };

  formula.addEventListener('input', () => edit());
  formula.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') finish(null);
    else if (event.key === 'Enter' || event.key === 'Tab') finish(event.key);
    else return;
    event.preventDefault();
  });
  formula.addEventListener('blur', () => finish(''));

  grid.addEventListener('dblclick', () => edit());
  grid.addEventListener('keydown', (event) => {
    const page = open();
    if (!page || event.altKey) return;
    const { key } = event;
    const to = moved(page.desk.selection, key);
    if ((event.ctrlKey || event.metaKey) && key === 'z') page.desk.undo();
    else if (event.ctrlKey || event.metaKey) return;
    else if (to && key !== 'Tab') page.desk.selection = to;
    else if (key === 'Delete') page.desk.clear();
    else if (key === 'F2') edit();
    else if (key === 'Home') page.desk.selection = cellArea(page.desk.selection.sheet, page.desk.selection.top, 0);
    else if (key.length === 1) edit(key);
    else return;
    event.preventDefault();
    page.draw();
  });
  grid.addEventListener('paste', (event) => {
    open()?.desk.paste(pastedRows(event.clipboardData?.getData('text/plain') ?? ''));
  });
  grid.addEventListener('copy', (event) => {
    event.clipboardData?.setData('text/plain', open()?.desk.copied() ?? '');
    event.preventDefault();
  });

  tools.addEventListener('click', ({ target }) => {
    const page = open();
    const tool = target instanceof HTMLButtonElement ? target.name : '';
    if (!page) return;
    if (tool === 'insert') page.desk.insertRows();
    else if (tool === 'delete') page.desk.deleteRows();
    else if (tool === 'ascending' || tool === 'descending') {
      if (!page.desk.sort(tool === 'descending')) page.say('请先选中要排序的行，或选中筛选区域中的一格。');
    } else if (tool === 'undo') page.desk.undo();
    page.draw();
  });
}
