import { expect, it } from 'vitest';
import { sampleReport } from '../testing/sample-report.ts';
import { inParcels, unpacked } from './parcel.ts';
import type { Pieces } from './pieces.ts';

const decisions = Array.from({ length: 1201 }, (_, row) => ({ ...sampleReport.decisions[1]!, row }));
const report = { ...sampleReport, decisions };

it.each([
  ['a report', report],
  ['a report with what became of a writing', { outcome: { changed: true, stale: 0, failed: null }, report }],
  ['something else', { programme: 'commissioner' }],
  ['nothing', null],
])('%s is the same on the other side', async (_name, answer) => {
  expect(await unpacked(structuredClone(await inParcels(answer)))).toEqual(answer);
});

it('no piece is large', async () => {
  const { lists } = (await inParcels(report)) as unknown as { readonly lists: Readonly<Record<string, Pieces>> };
  const pieces = Object.values(lists).flat();
  expect(pieces.length).toBeGreaterThanOrEqual(5);
  for (const { length } of pieces) expect(length).toBeLessThan(200_000);
});
