import type { Content } from '@keshen/workbook/port';
import { ModelWorkbook } from '@keshen/workbook/model';
import { describe, expect, it } from 'vitest';
import { Session } from '../session.ts';

const [good, other] = ['91220101MA0XX0015U', '91220184MA0XX00153'];

const heads = ['企业名称', '统一社会信用代码', '本年度研发费用（万元）', '上年度研发费用（万元）'];
const rows = [
  ['甲公司', good, 150, 100],
  ['乙公司', other, 150, 100],
];

/** A workbook whose sheet has the id that Excel gives, or that a file has. */
function workbook(id: string, cells: readonly (readonly Content[])[] = [['税务研发费用表'], heads, ...rows]) {
  const model = new ModelWorkbook('税务.xlsx');
  model.addSheet({ id, name: '税务', cells });
  return model;
}

async function annotated(model: ModelWorkbook) {
  const session = new Session([model], { rulesHash: 'sha256:test', today: '2022-06-01' });
  await session.check();
  const applied = await session.annotate();
  expect(applied.flatMap(({ failed, stale }) => [failed, ...stale]).filter(Boolean)).toEqual([]);
  return model;
}

const ours = ({ anchors }: ModelWorkbook) => [...anchors].filter(([name]) => name.startsWith('_keshen.result.'));

describe('the hidden names of our columns', () => {
  it('are such as Excel takes, whatever the table and the sheet are called', async () => {
    const model = await annotated(workbook('{00000000-0001-0000-0000-000000000000}'));
    expect(ours(model).map(([name]) => name)).toEqual(['_keshen.result.rd_tax.1']);
  });

  it('are found where they stand, so that another host does not write beside them', async () => {
    const model = await annotated(workbook('{00000000-0001-0000-0000-000000000000}'));
    const { grid } = model.sheets[0]!;
    const copy = [0, 1, 2, 3].map((r) => Array.from({ length: 12 }, (_, c) => grid.get(r, c)));
    const elsewhere = workbook('7', copy);
    for (const [name, at] of ours(model)) elsewhere.anchors.set(name, { ...at, sheet: '7' });
    await annotated(elsewhere);
    expect(ours(elsewhere)).toEqual(ours(model).map(([name, at]) => [name, { ...at, sheet: '7' }]));
  });
});
