import { ModelWorkbook, valueAt } from '@keshen/workbook/model';
import type { Area, CellBlock, Content } from '@keshen/workbook/port';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Session } from '../index.ts';
import { readUsed } from './read-sheet.ts';

const contents = fc.constantFrom<Content>(
  null,
  null,
  null,
  '甲',
  '乙',
  7,
  true,
  { error: '#REF!' },
  { formula: '=1+1' },
);
const grids = fc.array(fc.array(contents, { maxLength: 9 }), { minLength: 1, maxLength: 5 });

function workbook(cells: readonly (readonly Content[])[]): ModelWorkbook {
  const model = new ModelWorkbook('样表.xlsx');
  model.addSheet({ name: 'Sheet1', cells });
  return model;
}

/** A host that answers each reading with a pool of its own, as Excel does. */
class ManyPools extends ModelWorkbook {
  override async read(at: Area, also: readonly 'formulas'[] = []): Promise<CellBlock> {
    const block = await super.read(at, also);
    const pool = [...block.pool].reverse();
    const numbers = block.numbers.map((column, c) =>
      column.map((number, r) => ([1, 4].includes(block.kinds[c]![r]!) ? pool.length - 1 - number : number)),
    );
    return { ...block, pool, numbers };
  }
}

const values = ({ at, ...block }: CellBlock, { rows, columns }: Area) =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => [
      valueAt({ at, ...block }, r, c),
      c < at.columns ? block.formulas.get(r * at.columns + c) : undefined,
    ]),
  );

describe('a sheet read stretch by stretch', () => {
  it.each([
    ['a host with one pool of texts', ModelWorkbook],
    ['a host with a pool for each reading', ManyPools],
  ])('holds what it holds read at once: %s', async (_name, Host) => {
    await fc.assert(
      fc.asyncProperty(grids, fc.integer({ min: 1, max: 30 }), async (cells, atOnce) => {
        const model = new Host('样表.xlsx');
        model.addSheet({ name: 'Sheet1', cells });
        const { used } = model.sheets[0]!;
        if (!used) return;
        const whole = await model.read(used, ['formulas']);
        const joined = await readUsed(model, { used }, undefined, atOnce);
        expect(values(joined, used)).toEqual(values(whole, used));
        const [sheet] = (await model.book()).sheets;
        const told = await readUsed(model, { ...sheet!, used }, undefined, atOnce);
        expect(values(told, used)).toEqual(values(whole, used));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps nothing of empty columns, and ends with the last that holds something', async () => {
    const model = workbook([['甲', ...Array.from({ length: 40 }, () => null), '乙']]);
    const { kinds, at } = await readUsed(model, { used: { ...model.sheets[0]!.used!, columns: 60 } }, undefined, 10);
    expect(at.columns).toBe(42);
    expect(kinds.filter(({ length }) => length > 0)).toHaveLength(2);
  });

  it('finds its tables though somebody touched the last column, and a table that stands far to the right', async () => {
    const heads = [
      '企业名称',
      '统一社会信用代码',
      '注册地（市州）',
      '推荐单位',
      '产业领域',
      '国民经济行业',
      '从业人员（人）',
    ];
    const firm = ['示例公司', '91220101MA0XX0015U', '长春市', '长春市', '新材料', 'C39', 500];
    const model = workbook([]);
    const { grid } = model.sheets[0]!;
    for (const left of [0, 9000])
      [heads, firm].forEach((row, r) => row.forEach((content, c) => grid.set(r + (left && 600), left + c, content)));
    grid.set(3_000, 16_383, '×');
    const session = new Session([model], { rulesHash: 'sha256:test', today: '2024-06-01' });
    const { tables } = await session.check();
    expect(tables.map(({ header, rows }) => [header, rows])).toEqual([['A1:G1', 1]]);
    grid.set(601, 9001, '91220184MA0XX00153');
    expect((await session.check()).tables.map(({ header }) => header)).toEqual(['A1:G1', 'MHE601:MHK601']);
  });
});
