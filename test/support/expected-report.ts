import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reportSchema, Session, type Report } from '@keshen/review';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';

export const samples = path.resolve(import.meta.dirname, '../../samples');

/** A sample: what is checked together, and where its expected report stands. Paths within `samples`. */
export interface Sample {
  readonly name: string;
  readonly files: readonly string[];
  readonly expected: string;
}

/** Folders whose workbooks, all together, are one case; what else of the samples belongs to it. */
const cases: Readonly<Record<string, readonly string[]>> = {
  一案九表: ['往年入选名单_示例.xlsx'],
  '各类事项/口径与材料': [],
};

/** Every workbook that stands alone, and every case in a folder of its own. */
export function allSamples(): readonly Sample[] {
  const workbooks = readdirSync(samples, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.xlsx'))
    .toSorted();
  const folderOf = (file: string) => Object.keys(cases).find((folder) => path.dirname(file) === folder);
  const beside = new Set(Object.values(cases).flat());
  return [
    ...workbooks
      .filter((file) => folderOf(file) === undefined && !beside.has(file))
      .map((file) => ({ name: file, files: [file], expected: file.replace(/\.xlsx$/, '.expected.json') })),
    ...Object.entries(cases).map(([folder, more]) => ({
      name: folder,
      files: [...workbooks.filter((file) => folderOf(file) === folder), ...more],
      expected: `${folder}.expected.json`,
    })),
  ];
}

export async function reportOf(files: readonly string[]): Promise<Report> {
  const workbooks = files.map((file) =>
    openWorkbook(readFileSync(path.join(samples, file)), path.basename(file), nodeCodec),
  );
  return reportSchema.parse(await new Session(workbooks, { rulesHash: 'sha256:sample', today: '2024-06-01' }).check());
}

/** A report as its sample has it beside it: without hashes, a line an entry. */
export function textOf({ rules: _rules, workbooks, ...report }: Report): string {
  const parts = Object.entries({ ...report, workbooks: workbooks.map(({ name }) => name) }).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return ` ${JSON.stringify(key)}: [\n${value.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n ]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
