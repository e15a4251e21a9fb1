import { newWorkbook, openWorkbook, type FileWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { describe, expect, it } from 'vitest';
import { packageParts } from '../../../../test/cli/package-parts.ts';
import { Session } from '../session.ts';
import { candidateCells, candidateHeads, enterpriseCells, enterpriseHeads } from '../testing/applications.ts';

const file = newWorkbook(
  [
    { name: '企业申报', cells: [[...enterpriseHeads], enterpriseCells()] },
    { name: '人选推荐', cells: [[...candidateHeads], candidateCells()] },
  ],
  nodeCodec,
);
const open = (bytes: Uint8Array): FileWorkbook => openWorkbook(bytes, '申报.xlsx', nodeCodec);
const sessionOver = (workbook: FileWorkbook): Session =>
  new Session([workbook], { rulesHash: 'sha256:test', today: '2024-06-01' });
const partsOf = (bytes: Uint8Array) => [...packageParts(bytes)].map(([name, part]) => [name, part.toString('utf8')]);

async function written(): Promise<Uint8Array> {
  const workbook = open(file);
  const session = sessionOver(workbook);
  await session.check();
  await session.writeStatistics();
  return workbook.save();
}

describe('汇总统计 in a file', () => {
  it('stands there with its charts for whoever opens it later, and is written once', async () => {
    const workbook = open(await written());
    expect(workbook.model.sheets.at(-1)!.charts.map(({ chart }) => chart.title)).toHaveLength(3);
    const session = sessionOver(workbook);
    await session.check();
    expect(await session.writeStatistics()).toEqual({ done: [], stale: [], failed: null });
  });

  it('comes off later, and leaves the file part by part as it was', async () => {
    const workbook = open(await written());
    await sessionOver(workbook).clear();
    expect(partsOf(workbook.save())).toEqual(partsOf(file));
  });
});
