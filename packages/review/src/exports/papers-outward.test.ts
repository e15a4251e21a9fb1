import { readFileSync } from 'node:fs';
import path from 'node:path';
import { candidates, enterprises, type Candidate, type Enterprise } from '@keshen/rules';
import { openWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { fillForm } from '@keshen/workbook/forms';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageParts } from '../../../../test/cli/package-parts.ts';
import { Session } from '../session.ts';
import type { JudgedCase } from '../case/judge-case.ts';
import { planExports, type Exports } from './plan-exports.ts';
import { ReportingUnits } from './reporting-units.ts';
import { shellOf } from './shells.ts';

const folder = path.resolve(import.meta.dirname, '../../../../samples');
let judged: JudgedCase;
let papers: Exports;

beforeAll(async () => {
  const books = ['杂乱_示例.xlsx', '往年入选名单_示例.xlsx'].map((name) =>
    openWorkbook(readFileSync(path.join(folder, name)), name, nodeCodec),
  );
  const session = new Session(books, { rulesHash: 'sha256:test', today: '2024-06-01' });
  const report = await session.check({ asOf: '2024-06-01' });
  judged = session.result;
  papers = planExports(judged, report);
}, 60_000);

const persons = () => judged.evaluation.rows(candidates) as readonly Candidate[];
const firms = () => judged.evaluation.rows(enterprises) as readonly Enterprise[];

describe('公示名单 of the messy sample', () => {
  it('names somebody, and holds no identity number or telephone in any part of its package', () => {
    const form = papers.forms.find(({ layout }) => layout === 'publication')!;
    expect(form.rows.length).toBeGreaterThan(10);
    const parts = packageParts(fillForm(form, shellOf(form.layout), nodeCodec));
    const secrets = [...persons().map(({ residentId }) => residentId), ...firms().map(({ phone }) => phone)];
    const all = [...parts.values()].map((content) => content.toString('utf8')).join('\n');
    for (const secret of secrets) if (secret) expect(all.includes(secret)).toBe(false);
    expect(all).not.toMatch(/(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/);
    expect(all).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/);
  });

  it('holds one sheet in sight, no comment, no author, no path, no formula', () => {
    const form = papers.forms.find(({ layout }) => layout === 'publication')!;
    const parts = packageParts(fillForm(form, shellOf(form.layout), nodeCodec));
    const names = [...parts.keys()];
    expect(names.filter((name) => /worksheets\/sheet/.test(name))).toHaveLength(1);
    expect(names.filter((name) => /comments|docProps|vml|external|customXml/.test(name))).toEqual([]);
    const all = [...parts.values()].map((content) => content.toString('utf8')).join('\n');
    expect(all).not.toMatch(/state="(?:veryH|h)idden"|<f[ >]|creator|KESHEN|\/Users\/|\/home\/|[A-Z]:\\/);
  });
});

describe('退回意见 of the messy sample', () => {
  it('tell each unit of its own rows and of nobody else’s, without codes of ours and without English', () => {
    const units = new ReportingUnits(judged);
    const notes = papers.forms.filter(({ layout }) => layout === 'unit-note');
    expect(notes.length).toBeGreaterThan(3);
    const codes = judged.programme.rules.map(({ code }) => code);
    for (const [i, { fileName, title, subtitle, rows, notes: below = [] }] of notes.entries()) {
      const unit = fileName.split('_')[1]!;
      const said = [title, subtitle, ...below, ...rows.flat(), papers.texts[i]!.text].join('\n');
      const theirPersons = persons().filter((row) => units.addresseeOf({ table: candidates, row }) === unit);
      const known = new Set(theirPersons.map(({ hostCode }) => hostCode));
      for (const row of firms()) {
        if (units.unitOf({ table: enterprises, row }) === unit || known.has(row.creditCode)) continue;
        for (const theirs of [row.creditCode, row.phone, row.contact])
          if (theirs) expect([unit, theirs, new RegExp(`${theirs}(?!\\d)`).test(said)]).toEqual([unit, theirs, false]);
      }
      expect(codes.filter((code) => said.includes(code))).toEqual([]);
      expect([unit, /(?<![A-Za-z])[a-z]{3,}/.exec(said.replaceAll('.xlsx', ''))?.[0]]).toEqual([unit, undefined]);
      for (const { residentId } of persons()) if (residentId) expect(said.includes(residentId)).toBe(false);
    }
  });
});
