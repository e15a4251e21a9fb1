import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reportSchema, Session, type Report } from '@keshen/review';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { describe, expect, it } from 'vitest';

const samples = path.resolve(import.meta.dirname, '../samples');
/** What nine offices send, and the list of earlier selections that the department itself has. */
const received = [
  ...readdirSync(path.join(samples, '一案九表')).map((name) => path.join('一案九表', name)),
  '往年入选名单_示例.xlsx',
];

async function check(...files: readonly string[]): Promise<Report> {
  const workbooks = files.map((file) =>
    openWorkbook(readFileSync(path.join(samples, file)), path.basename(file), nodeCodec),
  );
  return reportSchema.parse(await new Session(workbooks, { rulesHash: 'sha256:test', today: '2024-06-01' }).check());
}

/** What is said of each row, by its name, without addresses. */
function outcome({ decisions, amounts }: Report) {
  const place = ({ workbook, sheet, row }: { workbook: number; sheet: string; row: number }) =>
    `${workbook} ${sheet} ${row}`;
  const rows = decisions.map((decision) => {
    const { name, status, reasons, missing, flags } = decision;
    return [
      name,
      {
        status,
        reasons: reasons.map(({ code }) => code),
        missing: missing.map(({ kind, by, name: what }) => `${by} ${kind} ${what}`),
        flags,
        yuan: amounts.filter((amount) => place(amount) === place(decision)).map(({ yuan }) => yuan),
      },
    ] as const;
  });
  return Object.fromEntries(rows.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

describe('one case, sent in three ways', () => {
  it('is what was written down: 120 enterprises, 180 candidates', async () => {
    const report = await check('整齐_示例.xlsx');
    expect(report.totals).toMatchObject({
      rows: 300,
      eligible: 180,
      ineligible: 86,
      undetermined: 34,
      yuan: '8600000.00',
    });
    await expect(`${JSON.stringify(outcome(report), null, 1)}\n`).toMatchFileSnapshot(
      '../samples/整齐_示例.expected.json',
    );
  });

  it('untidy: other heads, other order, every value written otherwise, the same verdicts and money', async () => {
    const report = await check('杂乱_示例.xlsx');
    expect(outcome(report)).toEqual(outcome(await check('整齐_示例.xlsx')));
    expect(report.issues.filter(({ severity }) => severity === 'hint').length).toBeGreaterThan(900);
  });

  it('in nine files, in any order', async () => {
    const tidy = outcome(await check('整齐_示例.xlsx'));
    expect(outcome(await check(...received))).toEqual(tidy);
    expect(outcome(await check(...received.toReversed()))).toEqual(tidy);
  });
});
