import { readFileSync } from 'node:fs';
import path from 'node:path';
import { planExports, Session, type Report } from '@keshen/review';
import { openWorkbook, type FileWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { parseAddress } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { packageParts } from './cli/package-parts.ts';

const name = '多个专项_示例.xlsx';
const original = readFileSync(path.resolve(import.meta.dirname, '../samples/各类事项', name));
const open = (bytes: Uint8Array): FileWorkbook => openWorkbook(bytes, name, nodeCodec);
const sessionOf = (workbook: FileWorkbook) =>
  new Session([workbook], { rulesHash: 'sha256:test', today: '2026-06-15' });

/** The programmes of the sheets, in the order of the registry. */
const programmes = [
  'technology-deputy',
  'high-tech',
  'super-deduction',
  'technology-sme',
  'specialised',
  'ledger',
  'tasks',
];

interface RowAt {
  readonly sheet: string;
  readonly row: number;
}

const at = ({ sheet, row }: RowAt): string => `${sheet} ${row}`;

/** All that is said of each row, sentences and figures included. */
function saidOfRows({ decisions, issues, amounts, findings }: Report): readonly string[] {
  return [
    ...decisions.map((decision) => `${at(decision)} ${JSON.stringify(decision)}`),
    ...issues.map((issue) => `${at(issue)} ${issue.code} ${issue.message}`),
    ...amounts.map((amount) => `${at(amount)} ${amount.item} ${amount.yuan}`),
    ...findings.flatMap(({ places, code, message }) => places.map((place) => `${at(place)} ${code} ${message}`)),
  ].toSorted();
}

describe('seven programmes in one workbook', () => {
  it('are recognised, each by its form', async () => {
    const report = await sessionOf(open(original)).check();
    expect(report.programme.split('+')).toEqual(programmes);
    expect(report.tables.map(({ table, sheet, rows }) => [table, sheet, rows])).toEqual([
      ['hightech-applicants', '高企申报', 2],
      ['sme-enterprises', '科小评价', 4],
      ['specialised-applicants', '专精特新', 2],
      ['deputy-hosts', '派驻企业', 4],
      ['deputy-candidates', '科技副总人选', 3],
      ['deduction-enterprises', '加计扣除', 4],
      ['ledger-figures', '指标台账', 2],
      ['tasks-list', '任务清单', 2],
    ]);
  });

  it('say of every row what each says alone', async () => {
    const session = sessionOf(open(original));
    const together = saidOfRows(await session.check());
    const apart: string[] = [];
    for (const programme of programmes) apart.push(...saidOfRows(await session.check({ programme })));
    expect(together.length).toBeGreaterThan(40);
    expect(apart.toSorted()).toEqual(together);
  });
});

/** The status of a row of a sheet, or what it earns of an item, after cells were typed anew. */
async function answerAfter(typed: Readonly<Record<string, Content>>, ask: (report: Report) => unknown) {
  const workbook = open(original);
  const { sheets } = await workbook.book();
  for (const [place, now] of Object.entries(typed)) {
    const [sheet, cell] = place.split('!') as [string, string];
    const area = parseAddress(sheets.find((one) => one.name === sheet)!.id, cell)!;
    const block = await workbook.read(area);
    const [kind, number] = [block.kinds[0]![0]!, block.numbers[0]![0]!];
    const was = kind === 0 ? null : kind === 1 ? block.pool[number]! : number;
    const { stale } = await workbook.apply([{ do: 'write', at: area, was: [was], now: [now] }]);
    expect(stale).toEqual([]);
  }
  return ask(await sessionOf(workbook).check());
}

const statusOf =
  (sheet: string, row: number) =>
  ({ decisions }: Report) =>
    decisions.find((decision) => decision.sheet === sheet && decision.row === row)?.status;

const extraOf =
  (row: number) =>
  ({ amounts }: Report) =>
    amounts.find((amount) => amount.sheet === '加计扣除' && amount.row === row && amount.item === 'deduction-extra')
      ?.yuan;

const flagged =
  (sheet: string, row: number, code: string) =>
  ({ decisions }: Report) =>
    decisions.find((decision) => decision.sheet === sheet && decision.row === row)!.flags.includes(code);

/** Founded within the year before it applied; its R&D a cent below five per cent of sales; and the other way round. */
const tooYoung = { '高企申报!E3': '2025-08-01' };
const oldEnough = { '高企申报!E4': '2020-03-01' };
const tooFewPoints = { '科小评价!K5': 209.99 };
const enoughPoints = { '科小评价!K6': 210 };

describe('a verdict on one sheet answers the condition on another, and follows its row', () => {
  it.each([
    ['高企 → 科小直接确认', tooYoung, statusOf('科小评价', 3), 'eligible', 'ineligible'],
    ['高企 → 科小直接确认', oldEnough, statusOf('科小评价', 4), 'ineligible', 'eligible'],
    ['高企 → 派驻企业资质', tooYoung, statusOf('派驻企业', 3), 'eligible', 'ineligible'],
    ['高企 → 派驻企业 → 人选', tooYoung, statusOf('科技副总人选', 3), 'eligible', 'ineligible'],
    ['高企 → 所填资质不一致', oldEnough, flagged('派驻企业', 4, 'deputy-title-differs'), true, false],
    ['高企 → 科小 → 加计比例', tooYoung, extraOf(3), '1000000.00', '850000.00'],
    ['科小 → 专精特新基础', tooFewPoints, statusOf('专精特新', 3), 'eligible', 'ineligible'],
    ['科小 → 专精特新基础', enoughPoints, statusOf('专精特新', 4), 'ineligible', 'eligible'],
    ['科小 → 派驻企业资质', enoughPoints, statusOf('派驻企业', 6), 'ineligible', 'eligible'],
    ['科小 → 加计比例', tooFewPoints, extraOf(5), '1000000.00', '850000.00'],
    ['科小 → 加计比例', enoughPoints, extraOf(6), '850000.00', '1000000.00'],
  ] as const)('%s %o', async (_ticket, typed, ask, before, after) => {
    expect([await answerAfter({}, ask), await answerAfter(typed, ask)]).toEqual([before, after]);
  });
});

describe('what is written into such a workbook', () => {
  async function annotated() {
    const workbook = open(original);
    const session = sessionOf(workbook);
    await session.check();
    const applied = await session.annotate();
    expect(applied.flatMap(({ stale }) => stale)).toEqual([]);
    return workbook.save();
  }

  it('is verified: every check agrees', async () => {
    const { checks } = await sessionOf(open(await annotated())).verify();
    expect(checks.length).toBeGreaterThan(3);
    expect(checks.filter(({ agrees }) => !agrees)).toEqual([]);
  });

  it('comes off again: every part is as it was, but for rows that say nothing', async () => {
    const workbook = open(await annotated());
    await sessionOf(workbook).clear();
    const [was, now] = [packageParts(original), packageParts(workbook.save())];
    expect([...now.keys()].toSorted()).toEqual([...was.keys()].toSorted());
    const said = (part: Buffer) => part.toString('latin1').replace(/<row r="\d+"(?:\/>|><\/row>)/g, '');
    expect([...was.keys()].filter((part) => said(was.get(part)!) !== said(now.get(part)!))).toEqual([]);
  });
});

describe('the papers of such a workbook', () => {
  async function papers(programme?: string) {
    const session = sessionOf(open(original));
    const report = await session.check(programme === undefined ? {} : { programme });
    return planExports(session.result, report);
  }

  it('stand apart: of each programme those that it has alone', async () => {
    const together = await papers();
    const apart = [];
    for (const programme of programmes) apart.push(await papers(programme));
    expect(together.forms).toEqual(apart.flatMap(({ forms }) => forms));
    expect(together.texts).toEqual(apart.flatMap(({ texts }) => texts));
  });

  it('bear names of their own, so that none overwrites another', async () => {
    const names = (await papers()).forms.map(({ fileName }) => fileName);
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
  });
});
