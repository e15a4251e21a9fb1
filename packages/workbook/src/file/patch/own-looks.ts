import type { RowLook } from '../../port.ts';

/** How a cell of a sheet of ours looks. */
export type CellLook = RowLook | 'body' | 'link';

interface Look {
  readonly font?: string;
  readonly fill?: string;
  readonly wraps: boolean;
}

const font = (p: string, before: string, size: number, colour = ''): string =>
  `<${p}font>${before}<${p}sz val="${size}"/>${colour}<${p}name val="宋体"/><${p}charset val="134"/></${p}font>`;

const solid = (p: string, colour: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

/** Font and fill of a look, as the styles part writes them. The body has the font of the workbook. */
export function lookOf(look: CellLook, p: string): Look {
  switch (look) {
    case 'title':
      return { font: font(p, `<${p}b/>`, 16), wraps: false };
    case 'note':
      return { wraps: false };
    case 'head':
      return { font: font(p, `<${p}b/>`, 11), fill: solid(p, 'FFF2F2F2'), wraps: true };
    case 'link':
      return { font: font(p, `<${p}u/>`, 11, `<${p}color rgb="FF0563C1"/>`), wraps: true };
    case 'body':
      return { wraps: true };
  }
}

export const cellLooks: readonly CellLook[] = ['title', 'note', 'head', 'body', 'link'];
