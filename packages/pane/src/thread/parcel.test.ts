import { expect, it } from 'vitest';
import { sampleReport } from '../testing/sample-report.ts';
import { inParcels, unpacked } from './parcel.ts';

const decisions = Array.from({ length: 1201 }, (_, row) => ({ ...sampleReport.decisions[1]!, row }));
const report = { ...sampleReport, decisions };

it.each([
  ['a report', report],
  ['a report with what became of a writing', { outcome: { changed: true, stale: 0, failed: null }, report }],
  ['something else', { programme: 'commissioner' }],
  ['nothing', null],
])('%s is the same on the other side', async (_name, answer) => {
  expect(await unpacked(structuredClone(inParcels(answer)))).toEqual(answer);
});

it('no piece is large', () => {
  const { pieces } = inParcels(report) as unknown as { readonly pieces: readonly { readonly bytes: Uint8Array }[] };
  expect(pieces.length).toBeGreaterThanOrEqual(5);
  for (const { bytes } of pieces) expect(bytes.length).toBeLessThan(200_000);
});
