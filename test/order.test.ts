import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reportSchema, Session, type Report } from '@keshen/review';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import type { Workbook } from '@keshen/workbook/port';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putTogether, takeApart, type Arrangement, type SampleTable } from './support/shuffled-case.ts';

const samples = path.resolve(import.meta.dirname, '../samples');

const open = (name: string): Workbook => openWorkbook(readFileSync(path.join(samples, name)), name, nodeCodec);

const check = async (workbooks: readonly Workbook[]): Promise<Report> =>
  reportSchema.parse(await new Session(workbooks, { rulesHash: 'sha256:test', today: '2024-06-01' }).check());

/** Two applications of one enterprise, and a person whom two enterprises name: what rules compare across rows. */
function withRepeats(tables: readonly SampleTable[]): SampleTable[] {
  return tables.map((table) => {
    const column = ['技术需求', '专业领域'].find((head) => table.head[0]!.includes(head));
    if (column === undefined) return table;
    const at = table.head[0]!.indexOf(column);
    const again = [2, 5].map((row) => table.rows[row]!.with(at, '另一项内容'));
    return { ...table, rows: [...table.rows, ...again] };
  });
}

/** Everything that is said, without where it stands: rows by their key and name. */
function essence({ decisions, amounts, findings, issues, totals, tables }: Report) {
  const place = ({ workbook, sheet, row }: Place) => `${workbook} ${sheet} ${row}`;
  const known = new Map(decisions.map((decision) => [place(decision), `${decision.key} ${decision.name}`]));
  const named = (at: Place) => known.get(place(at)) ?? 'a head';
  return {
    decisions: sorted(
      decisions.map(({ table, key, name, status, reasons, missing, flags }) => ({
        row: [table, key, name, status],
        reasons: reasons.map(({ code }) => code),
        missing: missing.map(({ kind, by, name: what }) => [kind, by, what]),
        flags: flags.toSorted(),
      })),
    ),
    amounts: sorted(amounts.map(({ key, item, year, yuan }) => [key, item, year, yuan])),
    findings: sorted(findings.map(({ code, severity, places }) => [code, severity, sorted(places.map(named))])),
    issues: sorted(issues.map(({ code, severity, field, found, ...at }) => [code, severity, named(at), field, found])),
    totals,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
  };
}

interface Place {
  readonly workbook: number;
  readonly sheet: string;
  readonly row: number;
}

const sorted = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(item)).toSorted();

const shuffled = (length: number): fc.Arbitrary<number[]> => {
  const all = Array.from({ length }, (_, i) => i);
  return fc.shuffledSubarray(all, { minLength: length, maxLength: length });
};

/** Any order of columns and rows, on one sheet or up to three, each in one of three files. */
const arrangement = ({ groups, rows }: SampleTable): fc.Arbitrary<Arrangement> =>
  fc
    .record({
      groups: shuffled(groups.length),
      rows: shuffled(rows.length),
      ends: fc.uniqueArray(fc.integer({ min: 1, max: rows.length - 1 }), { maxLength: 2 }),
      files: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
    })
    .map(({ groups: order, rows: all, ends, files }) => {
      const cuts = [0, ...ends.toSorted((a, b) => a - b), all.length];
      const sheets = cuts.slice(1).map((end, i) => ({ file: files[i]!, rows: all.slice(cuts[i], end) }));
      return { groups: order, sheets };
    });

describe('the order of rows, columns, sheets and files changes nothing but addresses', () => {
  it.each([
    ['科创专员申报_示例.xlsx', 25],
    ['整齐_示例.xlsx', 10],
  ])(
    '%s',
    async (name, numRuns) => {
      const { tables: sample, others } = await takeApart(open(name));
      const tables = withRepeats(sample);
      const inOrder = (some: readonly SampleTable[]): Arrangement[] =>
        some.map(({ groups, rows }) => ({
          groups: [...groups.keys()],
          sheets: [{ file: 0, rows: [...rows.keys()] }],
        }));
      const asSent = essence(await check(putTogether(sample, others, inOrder(sample))));
      expect(asSent).toEqual(essence(await check([open(name)])));

      const before = essence(await check(putTogether(tables, others, inOrder(tables))));
      expect(before.findings.length).toBeGreaterThan(asSent.findings.length);
      await fc.assert(
        fc.asyncProperty(
          fc.tuple(...tables.map(arrangement)),
          fc.boolean(),
          fc.boolean(),
          async (arrangements, tablesTurned, filesTurned) => {
            const files = tablesTurned
              ? putTogether(tables.toReversed(), others, arrangements.toReversed())
              : putTogether(tables, others, arrangements);
            expect(essence(await check(filesTurned ? files.toReversed() : files))).toEqual(before);
          },
        ),
        { numRuns },
      );
    },
    20_000,
  );
});
