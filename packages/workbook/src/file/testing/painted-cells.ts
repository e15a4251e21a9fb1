import { unzipSync } from 'fflate';
import { cellAddress, parseAddress } from '../../model/index.ts';
import type { Severity } from '../../port.ts';
import { nodeCodec } from '../node.ts';
import { openWorkbook } from '../open-workbook.ts';
import { childOf, childrenOf, parseElement, type Element } from '../xml/element.ts';

/** The fills by which an eye tells the severities apart. */
const severityOfFill: Readonly<Record<string, Severity>> = {
  FFFFC7CE: 'error',
  FFFFEB9C: 'confirm',
  FFDDEBF7: 'hint',
};

/**
 * What a spreadsheet program would paint in a saved file by rules of ours. It looks at the parts as another program
 * does: rules by priority, relative formulas seen from the top left cell, colours from the styles.
 */
export function paintedCells(bytes: Uint8Array): Map<string, Severity> {
  const parts = unzipSync(bytes);
  const root = (name: string) => parseElement(parts[name]!, name);
  const { workbookSheets, values } = readValues(bytes);
  const fills = childrenOf(childOf(root('xl/styles.xml'), 'dxfs'), 'dxf').map(fillOf);
  const painted = new Map<string, Severity>();
  workbookSheets.forEach((name, index) => {
    for (const { sqref, rule } of rulesOf(root(`xl/worksheets/sheet${index + 1}.xml`))) {
      const at = parseAddress('', sqref)!;
      const [, code, letters, row] = /FIND\("(.*?)",\$([A-Z]+)(\d+)\)/.exec(childOf(rule, 'formula')!.text)!;
      const codes = parseAddress('', `${letters}${row}`)!;
      for (let r = 0; r < at.rows; r++) {
        const held = values(index, codes.top + r, codes.left);
        if (typeof held !== 'string' || !held.includes(code!)) continue;
        for (let c = 0; c < at.columns; c++) {
          const cell = `${name}!${cellAddress(at.top + r, at.left + c)}`;
          if (!painted.has(cell)) painted.set(cell, severityOfFill[fills[Number(rule.attributes.get('dxfId'))]!]!);
        }
      }
    }
  });
  return painted;
}

function rulesOf(sheet: Element): { sqref: string; rule: Element }[] {
  return childrenOf(sheet, 'conditionalFormatting')
    .flatMap((format) => childrenOf(format, 'cfRule').map((rule) => ({ sqref: format.attributes.get('sqref')!, rule })))
    .sort((a, b) => Number(a.rule.attributes.get('priority')) - Number(b.rule.attributes.get('priority')));
}

const fillOf = (dxf: Element): string =>
  childOf(childOf(childOf(dxf, 'fill'), 'patternFill'), 'bgColor')?.attributes.get('rgb') ?? '';

function readValues(bytes: Uint8Array): {
  workbookSheets: string[];
  values: (sheet: number, row: number, column: number) => unknown;
} {
  const { sheets } = openWorkbook(bytes, '', nodeCodec).model;
  return {
    workbookSheets: sheets.map(({ name }) => name),
    values: (sheet, row, column) => sheets[sheet]!.grid.value(row, column),
  };
}
