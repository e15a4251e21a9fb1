import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { Session } from '../session.ts';
import { enterpriseCells, enterpriseHeads } from '../testing/applications.ts';
import { policyItems } from './policy-items.ts';

const settings = { rulesHash: 'sha256:test', today: '2024-06-01' };

function workbook(heads: readonly Content[] = enterpriseHeads, ...policy: readonly Content[][]): ModelWorkbook {
  const model = new ModelWorkbook('申报.xlsx');
  model.addSheet({ name: '企业申报', cells: [[...heads], enterpriseCells({})] });
  if (policy.length > 0) model.addSheet({ name: '政策口径', cells: policy.map((line) => [...line]) });
  return model;
}

async function contents(model: ModelWorkbook, name: string): Promise<readonly string[] | undefined> {
  const sheet = (await model.book()).sheets.find((candidate) => candidate.name === name);
  return sheet?.used ? (await model.read(sheet.used)).pool : undefined;
}

describe('completing the sheet 政策口径', () => {
  it('gives each item a line, once, and changes no verdict', async () => {
    const model = workbook();
    const session = new Session([model], settings);
    const before = await session.check();
    await session.writePolicy();
    const lines = session.result.read.books[0]!.policy!.lines.map(({ item }) => item);
    expect(lines).toEqual(expect.arrayContaining(policyItems(session.result).map(({ label }) => label)));
    expect(new Set(lines).size).toBe(lines.length);
    const after = await session.check();
    expect(after).toEqual(before);
    const again = await session.writePolicy();
    expect(again.flatMap(({ done }) => done)).toEqual([]);
  });

  it('leaves what the office has written, and adds the rest below', async () => {
    const model = workbook(
      enterpriseHeads,
      ['项目', '取值', '单位', '来源'],
      ['判定日', '2024-05-01'],
      ['yearly-subsidy', 6, '万元', '示例文号'],
    );
    const session = new Session([model], settings);
    await session.check();
    await session.writePolicy();
    const { settled } = session.result;
    expect([settled.terms.day, settled.terms.values.get('yearly-subsidy')?.[0]?.value]).toEqual([
      '2024-05-01',
      6_000_000,
    ]);
    expect(settled.troubles).toEqual([]);
  });

  it('puts what waits for the office before what the documents give', async () => {
    const session = new Session([workbook()], settings);
    await session.check();
    expect(policyItems(session.result).find(({ id }) => id === 'small-enterprises')).toMatchObject({
      from: 'literal',
      value: '小微企业一律不在申报范围',
    });
    expect(policyItems(session.result).find(({ id }) => id === 'yearly-subsidy')).toMatchObject({
      from: 'document',
      value: '5万元',
      unit: '万元',
    });
  });
});

describe('a column that the clerk has named', () => {
  const odd = enterpriseHeads.map((head) => (head === '技术需求' ? '怪名' : head));

  it('is remembered in the annotated workbook, and forgotten when it is cleaned', async () => {
    const model = workbook(odd);
    const session = new Session([model], settings);
    const first = await session.check();
    const missing = first.tables[0]!.columns;
    const key = Object.keys((await new Session([workbook()], settings).check()).tables[0]!.columns).find(
      (name) => !(name in missing),
    )!;
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[odd.indexOf('怪名')]!;
    await session.check({ columns: new Map([[`enterprises.${key}`, letters]]) });
    await session.annotate();
    expect(await contents(model, '政策口径')).toContain(`列 enterprises.${key}`);

    const later = new Session([model], settings);
    expect((await later.check()).tables[0]!.columns[key]).toBe(letters);
    await later.clear();
    expect((await model.book()).sheets.map(({ name }) => name)).toEqual(['企业申报']);
  });

  it('does not hold once another head stands there', async () => {
    const model = workbook(odd, ['项目', '取值'], ['列 enterprises.name', 'B 别的列名']);
    expect((await new Session([model], settings).check()).tables[0]!.columns['name']).toBe('A');
  });
});
