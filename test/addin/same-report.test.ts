import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '@keshen/review';
import { describe, expect, it } from 'vitest';
import { requirement } from '../support/requirements.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { openSimulator } from './open-simulator.ts';
import { lastReport } from './simulator-page.ts';

const chromium = requirement('chromium');
const sample = (name: string) => readFileSync(path.resolve(import.meta.dirname, '../../samples', name));

/** The report as it is written out, without the hash of the file, which Excel cannot know. */
const bytesOf = (report: Report | null): string =>
  JSON.stringify(report && { ...report, workbooks: report.workbooks.map((book) => ({ ...book, file: null })) });

describe.skipIf(chromium === undefined)('one workbook, two hosts', { timeout: 60_000 }, () => {
  it.each([
    ['a table of enterprises', sampleWorkbook(40), 40],
    ['the sample of applications', sample('科创专员申报_示例.xlsx'), 84],
    ['the messy sample', sample('杂乱_示例.xlsx'), 300],
  ])('%s gives the same report to the byte in the pane and on the command line', async (_name, workbook, rows) => {
    const sim = await openSimulator({ chromium: chromium!, workbook });
    try {
      await sim.pane.getByRole('button', { name: '形式审查' }).click();
      await sim.pane.getByRole('tab', { name: /^问题/ }).waitFor();
      const inPane = await lastReport(sim.page);
      expect(inPane?.totals.rows).toBe(rows);
      expect(bytesOf(inPane)).toBe(bytesOf(onCommandLine(workbook)));
    } finally {
      await sim.close();
    }
  });
});

function onCommandLine(workbook: Uint8Array): Report {
  const folder = mkdtempSync(path.join(tmpdir(), 'keshen-cli-'));
  const file = path.join(folder, 'sample.xlsx');
  writeFileSync(file, workbook);
  const program = path.resolve(import.meta.dirname, '../../apps/cli/bin/keshen.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [program, 'check', file, '--json'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (stdout === '') throw new Error(`the command line gave no report: ${stderr}`);
  return JSON.parse(stdout) as Report;
}
