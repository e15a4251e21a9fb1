import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { CheckRefused } from '../refused.ts';
import { Session } from '../session.ts';
import { candidateCells, candidateHeads, enterpriseCells, enterpriseHeads } from '../testing/applications.ts';
import type { Verification } from './verify.ts';

const settings = { rulesHash: 'sha256:rules', today: '2024-06-01', software: 'keshen 1.0.0' };
const code = '91220101MA0XX0015U';

function workbook(subsidy = '6万元', name = '申报.xlsx'): ModelWorkbook {
  const model = new ModelWorkbook(name);
  model.addSheet({
    name: '企业申报',
    cells: [
      enterpriseHeads,
      enterpriseCells({ 企业名称: '甲公司', 统一社会信用代码: code }),
      enterpriseCells({ 企业名称: '乙公司', 统一社会信用代码: '91220184MA0XX00153' }),
    ],
  });
  model.addSheet({
    name: '人选推荐',
    cells: [
      candidateHeads,
      candidateCells({ 姓名: '人选一', 身份证号: '220104197001010010', 拟入驻企业统一社会信用代码: code }),
    ],
  });
  model.addSheet({
    name: '政策口径',
    cells: [
      ['项目', '取值'],
      ['每年补助标准', subsidy],
      ['判定日', '2024-06-01'],
    ],
  });
  return model;
}

async function annotated(): Promise<ModelWorkbook> {
  const model = workbook();
  const session = new Session([model], settings);
  await session.check();
  await session.annotate();
  return model;
}

async function put(model: ModelWorkbook, sheet: string, row: number, head: string | number, content: Content) {
  const { id, used } = (await model.book()).sheets.find(({ name }) => name === sheet)!;
  const block = await model.read(used!);
  const columns = Array.from({ length: used!.columns }, (_, c) => {
    const text = block.numbers[c]![0]!;
    return block.pool[text];
  });
  const left = typeof head === 'number' ? head : columns.indexOf(head);
  const at = { sheet: id, top: row - 1, left, rows: 1, columns: 1 };
  const there = await model.read(at);
  const kind = there.kinds[0]![0]!;
  const was: Content = kind === 0 ? null : kind === 1 ? there.pool[there.numbers[0]![0]!]! : there.numbers[0]![0]!;
  const { done } = await model.apply([{ do: 'write', at, was: [was], now: [content] }]);
  expect(done).toHaveLength(1);
}

const verified = (model: ModelWorkbook, own: Partial<typeof settings> = {}): Promise<Verification> =>
  new Session([model], { ...settings, today: '2026-01-01', ...own }).verify();

const differing = ({ checks }: Verification) => checks.filter(({ agrees }) => !agrees);
const whats = (verification: Verification) => differing(verification).map(({ what }) => what);

describe('审核留痕表', () => {
  it('agrees with a workbook that nobody has touched, on any later day', async () => {
    expect(differing(await verified(await annotated()))).toEqual([]);
  });

  it('is written once: annotated again, nothing changes', async () => {
    const model = await annotated();
    const session = new Session([model], settings);
    await session.check();
    expect((await session.annotate()).flatMap(({ done }) => done)).toEqual([]);
  });

  it('carries no identity number that the workbook does not', async () => {
    const model = await annotated();
    const sheet = (await model.book()).sheets.find(({ name }) => name === '审核留痕表')!;
    const block = await model.read(sheet.used!);
    const texts = block.kinds.flatMap((kinds, c) =>
      Array.from(kinds, (kind, r) => (kind === 1 ? block.pool[block.numbers[c]![r]!] : '')),
    );
    expect(texts.join('\n')).toContain('keshen.trail/1');
    expect(texts.join('\n')).not.toContain('19700101');
  });

  it('goes when everything is taken off', async () => {
    const model = await annotated();
    await new Session([model], settings).clear();
    expect((await model.book()).sheets.map(({ name }) => name)).toEqual(['企业申报', '人选推荐', '政策口径']);
  });

  it('is asked for where there is none', async () => {
    await expect(verified(workbook())).rejects.toThrow(CheckRefused);
  });
});

describe('tampering is told', () => {
  it('with a cell of an application', async () => {
    const model = await annotated();
    await put(model, '企业申报', 3, '企业名称', '丙公司');
    const verification = await verified(model);
    expect(whats(verification)).toEqual(['cells']);
    expect(differing(verification)[0]!.says).toEqual(['申报.xlsx“企业申报”A3（企业名称）与留痕时不同']);
  });

  it('with a cell on which money hangs: the verdict and the sums differ, too', async () => {
    const model = await annotated();
    await put(model, '人选推荐', 2, '聘期结束', '2026-02-27');
    const verification = await verified(model);
    expect(whats(verification)).toEqual(expect.arrayContaining(['cells', 'verdicts', 'marks']));
    expect(
      differing(verification)
        .flatMap(({ says }) => says)
        .join('\n'),
    ).toContain('金额合计：留痕时为120000.00元');
  });

  it('with a figure in our own columns', async () => {
    const model = await annotated();
    await put(model, '人选推荐', 2, '补助金额（元）', 200_000);
    const verification = await verified(model);
    expect(whats(verification)).toEqual(['marks']);
    expect(differing(verification)[0]!.says[0]).toMatch(/（补助金额（元））现为“200000”，按规则应为“120000”/);
  });

  it('with a parameter', async () => {
    const model = await annotated();
    await put(model, '政策口径', 2, '取值', '7万元');
    const verification = await verified(model);
    expect(whats(verification)).toEqual(expect.arrayContaining(['settings', 'verdicts']));
  });

  it('with the rules', async () => {
    expect(whats(await verified(await annotated(), { rulesHash: 'sha256:others' }))).toEqual(['rules']);
  });

  it('with the record itself, in what it says or in its data', async () => {
    const model = await annotated();
    await put(model, '审核留痕表', 5, 1, '2023-01-01');
    expect(whats(await verified(model))).toEqual(['trail']);
    const other = await annotated();
    await put(other, '审核留痕表', 5, 3, '{}');
    const verification = await verified(other);
    expect(verification.checks[0]).toMatchObject({ what: 'trail', agrees: false });
  });

  it('but a sorted table is only said to be in another order', async () => {
    const model = await annotated();
    const { id, used } = (await model.book()).sheets[0]!;
    const rows = await model.read({ ...used!, top: 1, rows: 2 });
    const line = (r: number): Content[] =>
      rows.kinds.map((kinds, c) => {
        const number = rows.numbers[c]![r]!;
        return kinds[r] === 0 ? null : kinds[r] === 1 ? rows.pool[number]! : kinds[r] === 3 ? number === 1 : number;
      });
    await model.apply([
      {
        do: 'write',
        at: { sheet: id, top: 1, left: 0, rows: 2, columns: used!.columns },
        was: [...line(0), ...line(1)],
        now: [...line(1), ...line(0)],
      },
    ]);
    const verification = await verified(model);
    expect(whats(verification)).toEqual(['cells']);
    expect(differing(verification)[0]!.says[0]).toContain('次序');
  });

  it('with our own columns: emptied, or under another head', async () => {
    const emptied = await annotated();
    for (const row of [2, 3]) await put(emptied, '企业申报', row, '初审结论', null);
    expect(whats(await verified(emptied))).toEqual(['marks']);
    const renamed = await annotated();
    await put(renamed, '企业申报', 1, '初审结论', '结论');
    const verification = await verified(renamed);
    expect(whats(verification)).toEqual(['marks']);
    expect(differing(verification)[0]!.says).toHaveLength(1);
  });

  it('with a line of 核验明细, but not with what a clerk has noted beside one that cannot be accepted', async () => {
    const model = await annotated();
    await put(model, '核验明细', 4, 7, '没有问题');
    const verification = await verified(model);
    expect(whats(verification)).toEqual(['marks']);
    expect(differing(verification)[0]!.says[0]).toContain('申报.xlsx的核验明细中一条被改动');
    const noted = await annotated();
    await put(noted, '核验明细', 4, 10, '已电话核实');
    expect(whats(await verified(noted))).toEqual([]);
  });

  it('with rows that the sheet no longer shows', async () => {
    const model = await annotated();
    model.sheets[0]!.hiddenRows = [[2, 2]];
    const { checks } = await verified(model);
    expect(checks.find(({ what }) => what === 'cells')).toMatchObject({
      agrees: false,
      says: ['申报.xlsx“企业申报”第3行现在被隐藏或筛选掉了'],
    });
  });

  it('with why a figure was set', async () => {
    const model = await annotated();
    await put(model, '政策口径', 1, 2, '理由');
    await put(model, '政策口径', 2, 2, '另有会议纪要');
    expect(whats(await verified(model))).toEqual(['settings']);
  });

  it('with a line below the signatures of the record', async () => {
    const model = await annotated();
    const { used } = (await model.book()).sheets.find(({ name }) => name === '审核留痕表')!;
    await put(model, '审核留痕表', used!.rows + 1, 0, '集体研究');
    expect(whats(await verified(model))).toEqual(['trail']);
  });
});

describe('a case of several workbooks', () => {
  /** Persons of another file, and the first one's enterprises. */
  async function pair(subsidy = '6万元'): Promise<ModelWorkbook[]> {
    const [firms, persons] = [workbook(subsidy), new ModelWorkbook('人选.xlsx')];
    persons.addSheet({
      name: '人选推荐',
      cells: [
        candidateHeads,
        candidateCells({ 姓名: '人选二', 身份证号: '220104198506150021', 拟入驻企业统一社会信用代码: code }),
      ],
    });
    const session = new Session([firms, persons], settings);
    await session.check();
    await session.annotate();
    return [firms, persons];
  }
  const verifiedAll = (models: readonly ModelWorkbook[]) =>
    new Session(models, { ...settings, today: '2026-01-01' }).verify();

  it('agrees in whatever order it is given', async () => {
    const models = await pair();
    expect(differing(await verifiedAll(models.toReversed()))).toEqual([]);
  });

  it('misses one that is not given', async () => {
    const [firms] = await pair();
    const missing = differing(await verifiedAll([firms!])).find(({ what }) => what === 'workbooks');
    expect(missing?.says).toEqual(['留痕时一并审查的“人选.xlsx”这次没有提供，涉及它的结论可能因此不同']);
  });

  it('tells records of two checks apart', async () => {
    const [firms] = await pair();
    const [, persons] = await pair('7万元');
    const mixed = differing(await verifiedAll([firms!, persons!])).find(({ what }) => what === 'workbooks');
    expect(mixed?.says).toEqual(['各工作簿的审核留痕表不是同一次审查写出的，请提供同一批材料']);
  });
});
