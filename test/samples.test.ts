import { readFileSync } from 'node:fs';
import path from 'node:path';
import { explanations, type Report } from '@keshen/review';
import { programmes } from '@keshen/rules';
import { describe, expect, it } from 'vitest';
import { allSamples, reportOf, samples, textOf } from './support/expected-report.ts';

const sampleNamed = (name: string) => allSamples().find((sample) => sample.name === name)!.files;

describe('every sample says what stands beside it', () => {
  // `npx tsx scripts/make-samples.ts` writes them anew; what has changed is then looked at line by line.
  it.each(allSamples())('$name', async ({ files, expected }) => {
    await expect(textOf(await reportOf(files))).toMatchFileSnapshot(`../samples/${expected}`);
  });
});

describe('one case, sent in three ways', () => {
  const nine = sampleNamed('一案九表');

  it('is what was written down: 120 enterprises, 180 candidates', async () => {
    const { totals, decisions } = await reportOf(['整齐_示例.xlsx']);
    expect(decisions.map(({ table }) => table).filter((table) => table === 'enterprises')).toHaveLength(120);
    expect(totals).toMatchObject({
      rows: 300,
      eligible: 162,
      ineligible: 86,
      undetermined: 52,
      yuan: '6700000.00',
    });
  });

  it('untidy: other heads, other order, every value written otherwise, the same verdicts, money and faults', async () => {
    const [tidy, untidy] = [await reportOf(['整齐_示例.xlsx']), await reportOf(['杂乱_示例.xlsx'])];
    expect(outcome(untidy)).toEqual(outcome(tidy));
    expect(faults(untidy)).toEqual(faults(tidy));
    expect(untidy.issues.filter(({ severity }) => severity === 'hint').length).toBeGreaterThan(900);
  });

  it('in nine files, in any order', async () => {
    const tidy = await reportOf(['整齐_示例.xlsx']);
    for (const files of [nine, nine.toReversed()]) {
      const report = await reportOf(files);
      expect(outcome(report)).toEqual(outcome(tidy));
      expect(faults(report)).toEqual(faults(tidy));
    }
  });
});

interface Place {
  readonly workbook: number;
  readonly sheet: string;
  readonly row: number;
}

const placeOf = ({ workbook, sheet, row }: Place): string => `${workbook} ${sheet} ${row}`;
const sorted = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(item)).toSorted();

/** What is said of each row, without addresses. */
function outcome({ decisions, amounts }: Report): readonly string[] {
  return sorted(
    decisions.map((decision) => ({
      row: [decision.table, decision.name, decision.key],
      status: decision.status,
      reasons: decision.reasons.map(({ code }) => code),
      missing: decision.missing.map(({ kind, by, name }) => `${by} ${kind} ${name}`),
      flags: decision.flags,
      yuan: amounts.filter((amount) => placeOf(amount) === placeOf(decision)).map(({ yuan }) => yuan),
    })),
  );
}

/** What is the matter with the cells of each row, beyond form. */
function faults({ decisions, issues }: Report): readonly string[] {
  const names = new Map(decisions.map((decision) => [placeOf(decision), `${decision.name} ${decision.key}`]));
  return sorted(
    issues.flatMap(({ code, severity, field, ...place }) =>
      severity === 'hint' ? [] : [[names.get(placeOf(place)), field, code, severity]],
    ),
  );
}

describe('every code', () => {
  it('appears in at least one expected report', () => {
    const seen = new Set(
      allSamples().flatMap(({ expected }) => {
        const { issues, findings, decisions, amounts } = expectedReport(expected);
        return [
          ...[...issues, ...findings, ...decisions.flatMap(({ reasons }) => reasons)].map(({ code }) => code),
          ...amounts.map(({ item }) => item),
        ];
      }),
    );
    expect(codes.filter((code) => !seen.has(code))).toEqual([]);
    expect([...seen].filter((code) => !codes.includes(code))).toEqual([]);
  });
});

/** Figures and readings are explained too, and say nothing of a sample. */
const silent = new Set(
  programmes.flatMap(({ parameters, readings }) => [...parameters, ...readings].map(({ id }) => id)),
);
const codes = explanations().flatMap(({ code }) => (silent.has(code) ? [] : [code]));

const expectedReport = (file: string): Report => JSON.parse(readFileSync(path.join(samples, file), 'utf8')) as Report;
