import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeCodec } from '../file/node.ts';
import { openWorkbook } from '../file/open-workbook.ts';
import { columnLetters } from '../model/area.ts';
import { cellKind } from '../port.ts';
import { fillForm } from './fill-form.ts';
import type { Form, Value } from './form.ts';
import { formRows, type Shell } from './shell.ts';
import { buildShell } from './shell/build-shell.ts';
import { sampleForm, sampleLayout } from './testing/sample-form.ts';

let shell: Shell;
beforeAll(async () => {
  shell = await buildShell(sampleLayout);
});

const open = (form: Form) => openWorkbook(fillForm(form, shell, nodeCodec, 1), form.fileName, nodeCodec);

async function readRows(form: Form): Promise<Value[][]> {
  const workbook = open(form);
  const { sheets } = await workbook.book();
  const { columns } = sampleLayout;
  const at = { sheet: sheets[0]!.id, top: formRows.body - 1, left: 0, rows: form.rows.length, columns: columns.length };
  const { kinds, numbers, pool, formulas } = await workbook.read(at, ['formulas']);
  expect(formulas.size).toBe(0);
  return form.rows.map((_, r) =>
    columns.map((_column, c) => {
      const [kind, number] = [kinds[c]![r]!, numbers[c]![r]!];
      if (kind === cellKind.empty) return null;
      return kind === cellKind.text ? pool[number]! : number;
    }),
  );
}

describe('a filled form, opened as a clerk’s workbook would be', () => {
  it('is one sheet with the used area and the merges that belong to it', async () => {
    const { sheets } = await open(sampleForm).book();
    expect(sheets.map(({ name, shown }) => [name, shown])).toEqual([['推荐汇总表', 'yes']]);
    const { used, merges } = sheets[0]!;
    expect([used!.rows, columnLetters(used!.columns - 1)]).toEqual([9, 'F']);
    expect(merges!.map(({ top }) => top)).toEqual([1, 2, 8]);
  });

  it('gives back any values: text in text, number in number, nothing computed', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('=1+1', '+86', '-', '@SUM(A1)', '<!--rows-->', '_x0041_', ' 空格 ', '\t', '\r\n', ']]>', '00123'),
    );
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const row = fc.tuple(number, text, text, number, number, fc.option(text));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        expect(await readRows({ ...sampleForm, rows })).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});
