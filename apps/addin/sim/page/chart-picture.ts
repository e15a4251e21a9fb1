import type { DrawnChart } from '@keshen/office-host/web';
import type { ModelSheet } from '@keshen/workbook/model';
import type { Area } from '@keshen/workbook/port';
import { cellText } from './cell-text.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels round the columns: the title above, categories and legend below, figures to the left. */
const room = { top: 30, bottom: 62, left: 34, right: 10 } as const;
/** Grid lines, and so the steps of the scale. */
const steps = 4;

/** A chart as Excel would show it, roughly: its columns, what they stand for, and a scale. */
export function chartPicture({ type, title, series }: DrawnChart, sheet: ModelSheet, size: Size): SVGSVGElement {
  const picture = element('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: 'img' });
  picture.setAttribute('aria-label', title);
  const shown = series.map(({ name, colour, values }) => ({ name, colour, values: numbersIn(sheet, values) }));
  const names = textsIn(sheet, series[0]?.categories ?? null);
  const isStacked = type === 'ColumnStacked';
  const heights = names.map((_, i) => shown.map(({ values }) => values[i] ?? 0));
  const most = niceMost(Math.max(0, ...heights.map((own) => (isStacked ? sum(own) : Math.max(0, ...own)))));
  const plot = { width: size.width - room.left - room.right, height: size.height - room.top - room.bottom };
  const y = (value: number): number => room.top + plot.height * (1 - value / most);
  const step = plot.width / Math.max(1, names.length);
  picture.append(
    element('rect', { ...size, fill: '#ffffff', stroke: '#bfbfbf' }),
    text(title, size.width / 2, 20, 'middle', 'bold'),
  );
  for (let line = 0; line <= steps; line++) {
    const value = (most * line) / steps;
    const at = { x1: room.left, x2: room.left + plot.width, y1: y(value), y2: y(value), stroke: '#d9d9d9' };
    picture.append(element('line', at), text(String(value), room.left - 4, y(value) + 4, 'end'));
  }
  heights.forEach((own, i) => {
    let base = 0;
    const width = (step * 0.62) / (isStacked ? 1 : own.length);
    own.forEach((value, s) => {
      const x = room.left + step * (i + 0.19) + (isStacked ? 0 : width * s);
      const bar = { x, y: y(base + value), width, height: y(base) - y(base + value), fill: shown[s]!.colour };
      picture.append(element('rect', bar));
      if (isStacked) base += value;
    });
    picture.append(text(names[i]!, room.left + step * (i + 0.5), size.height - room.bottom + 16, 'middle'));
  });
  shown.forEach(({ name, colour }, s) => {
    const [x, line] = [room.left + s * 70, size.height - 14];
    picture.append(element('rect', { x, y: line - 9, width: 10, height: 10, fill: colour }));
    picture.append(text(name, x + 14, line, 'start'));
  });
  return picture;
}

/** The least number of four steps, each of 1, 2 or 5 and zeros, that is not below. */
function niceMost(value: number): number {
  const step = Math.max(value / steps, 1);
  const zeros = 10 ** Math.floor(Math.log10(step));
  return steps * zeros * ([1, 2, 5].find((one) => one * zeros >= step) ?? 10);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function cellsIn<T>({ grid }: ModelSheet, area: Area | null, of: (value: ReturnType<typeof grid.value>) => T): T[] {
  if (!area) return [];
  return Array.from({ length: area.rows * area.columns }, (_, i) =>
    of(grid.value(area.top + Math.floor(i / area.columns), area.left + (i % area.columns))),
  );
}

const numbersIn = (sheet: ModelSheet, area: Area | null): number[] =>
  cellsIn(sheet, area, (value) => (typeof value === 'number' ? value : 0));

const textsIn = (sheet: ModelSheet, area: Area | null): string[] => cellsIn(sheet, area, cellText);

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}

function text(
  content: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  weight = 'normal',
): SVGElement {
  const size = weight === 'bold' ? 14 : 11;
  const made = element('text', {
    x,
    y,
    'text-anchor': anchor,
    'font-size': size,
    'font-weight': weight,
    fill: '#424242',
  });
  made.textContent = content;
  return made;
}
