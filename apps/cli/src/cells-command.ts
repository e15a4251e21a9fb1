import { once } from 'node:events';
import type { Command } from 'commander';
import { cellAddress, type ModelWorkbook } from '@keshen/workbook/model';
import type { CellValue } from '@keshen/workbook';
import { exitCode, type ExitCode } from './exit-code.ts';
import { readInput } from './files.ts';
import { openInput } from './open-case.ts';

/** A line of output: what stands in one cell, as it was read. */
export interface CellLine {
  readonly sheet: string;
  readonly cell: string;
  /** `empty` only with a formula that has no result. */
  readonly type: 'empty' | 'text' | 'number' | 'truth' | 'error';
  /** A formula's last result; a date as the serial number that the workbook holds. */
  readonly value: string | number | boolean | null;
  readonly formula?: string;
}

/** `keshen cells`: what the reader sees, for whoever wonders why a table is not found or a value not understood. */
export function addCells(program: Command, ended: (code: ExitCode) => void): void {
  program
    .command('cells')
    .description('列出单元格：读到的每个单元格一行 JSON（工作表、单元格、类型、值、公式），供查找原因')
    .argument('<文件>', '工作簿')
    .action(async (file: string) => {
      const { model } = await openInput(file, await readInput(file));
      for (const block of blocks(cellsOf(model))) if (!process.stdout.write(block)) await once(process.stdout, 'drain');
      ended(exitCode.clean);
    });
}

/** Every cell that holds a value or a formula, sheet by sheet and row by row. */
export function* cellsOf({ sheets }: ModelWorkbook): Iterable<CellLine> {
  for (const { name, grid } of sheets)
    for (const [row, column] of grid.filled()) {
      const content = grid.get(row, column);
      const formula = content !== null && typeof content === 'object' && 'formula' in content ? content : {};
      yield { sheet: name, cell: cellAddress(row, column), ...typed(grid.value(row, column)), ...formula };
    }
}

function typed(value: CellValue): Pick<CellLine, 'type' | 'value'> {
  if (value === null) return { type: 'empty', value };
  if (typeof value === 'object') return { type: 'error', value: value.error };
  const types = { string: 'text', number: 'number', boolean: 'truth' } as const;
  return { type: types[typeof value as keyof typeof types], value };
}

const blockSize = 65_536;

/** Lines together: a write for each of a million cells would take longer than reading them. */
function* blocks(lines: Iterable<CellLine>): Iterable<string> {
  let block = '';
  for (const line of lines) {
    block += `${JSON.stringify(line)}\n`;
    if (block.length < blockSize) continue;
    yield block;
    block = '';
  }
  yield block;
}
