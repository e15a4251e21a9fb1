import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { describe, expect, it } from 'vitest';
import { csv, libreOffice } from '../../packages/workbook/src/forms/testing/libreoffice.ts';
import { keshen, patience } from './keshen.ts';
import { packageParts } from './package-parts.ts';
import { sampleFiles } from './sample-files.ts';

const convert = libreOffice();

/** The values of all cells that hold one, sheet by sheet. */
function valuesOf(bytes: Uint8Array): Record<string, unknown> {
  const { sheets } = openWorkbook(bytes, 'book.xlsx', nodeCodec).model;
  return Object.fromEntries(
    sheets.flatMap(({ name, grid, used }) =>
      Array.from({ length: (used?.rows ?? 0) * (used?.columns ?? 0) }, (_, i): [string, unknown] => {
        const [row, column] = [used!.top + Math.floor(i / used!.columns), used!.left + (i % used!.columns)];
        return [`${name} ${row} ${column}`, grid.value(row, column)];
      }).filter(([, value]) => value !== null),
    ),
  );
}

describe.skipIf(convert === undefined)('another office program opens what the command line writes', () => {
  it('with the values that we wrote, in the annotated copy and in every form', { timeout: 3 * patience }, async () => {
    const folder = await sampleFiles({ '样表.xlsx': { day: '2024-06-01' } });
    keshen(folder, 'check', '样表.xlsx', '--annotate', '结果', '--export', '结果');
    const names = readdirSync(path.join(folder, '结果')).filter((name) => name.endsWith('.xlsx'));
    expect(names).toHaveLength(16);
    for (const name of names) {
      const bytes = readFileSync(path.join(folder, '结果', name));
      const saved = convert!(bytes, 'xlsx');
      expect(packageParts(saved).get('docProps/app.xml')!.toString('utf8')).toContain('LibreOffice');
      expect([name, valuesOf(saved)]).toEqual([name, valuesOf(bytes)]);
    }
    const annotated = readFileSync(path.join(folder, '结果/样表_审查.xlsx'));
    const [, , heads] = Buffer.from(convert!(annotated, csv)).toString('utf8').split('\n');
    expect(heads).toContain('初审结论,审查意见');
    expect(Buffer.from(convert!(annotated, 'pdf')).toString('latin1')).toMatch(/^%PDF/);
  });
});
