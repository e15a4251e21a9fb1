import { ModelWorkbook } from '@keshen/workbook/model';
import { beforeEach, describe, expect, it } from 'vitest';
import { CheckRefused, Session, type Report } from '../../index.ts';
import { enterpriseCells, enterpriseHeads } from '../../testing/applications.ts';

const heads = [...enterpriseHeads, '企业规模（自报）'];
/** Declared large, computed medium: a finding to confirm. */
const firm = enterpriseCells({ '企业规模（自报）': '大型', '营业收入（万元）': 5000 }, heads);
const note = { reason: '已对照年报', by: '经办人甲' };

let model: ModelWorkbook;
let session: Session;
beforeEach(() => {
  model = new ModelWorkbook('申报.xlsx');
  model.addSheet({ name: '企业申报', cells: [heads, firm] });
  session = new Session([model], { rulesHash: 'sha256:test', today: '2024-06-01' });
});

const differs = ({ findings }: Report) => findings.find(({ code }) => code === 'size-class-differs')!;
const listed = () => model.sheets.some(({ name }) => name === '核验明细');

describe('accepting a finding with a reason', () => {
  it('writes it beside its line of 核验明细, which is made for it, and the report says so at once', async () => {
    const finding = differs(await session.check());
    expect(await session.accept(finding, note)).toMatchObject({ stale: [], failed: null });
    const accepted = { reason: '已对照年报', by: '经办人甲', on: '2024-06-01' };
    expect(differs(session.report()).accepted).toEqual(accepted);
    expect(differs(await session.check()).accepted).toEqual(accepted);
  });

  it('stands through an annotation', async () => {
    await session.accept(differs(await session.check()), note);
    expect(await session.annotate()).toMatchObject([{ stale: [], failed: null }]);
    expect(differs(await session.check()).accepted).toMatchObject({ reason: '已对照年报' });
  });

  it('takes the place of what was noted before', async () => {
    const finding = differs(await session.check());
    await session.accept(finding, note);
    await session.accept(differs(session.report()), { reason: '另有说明', by: '' });
    expect(differs(session.report()).accepted).toEqual({ reason: '另有说明', by: '', on: '2024-06-01' });
  });

  it.each([
    ['without a reason', {}, { reason: ' ', by: '经办人甲' }],
    ['of what is not there', { message: '别的话' }, note],
    ['of what excludes', { code: 'micro-or-small' }, note],
  ])('is refused %s, and nothing is written', async (_name, other, given) => {
    const finding = { ...differs(await session.check()), ...other };
    await expect(session.accept(finding, given)).rejects.toBeInstanceOf(CheckRefused);
    expect(listed()).toBe(false);
  });

  it('is possible for a cell, too', async () => {
    model.sheet('1').grid.set(1, heads.indexOf('统一社会信用代码'), '91220101M00XX00159');
    const { issues } = await session.check();
    const confirm = issues.find(({ severity }) => severity === 'confirm')!;
    await session.accept(confirm, note);
    expect(session.report().issues.find(({ cell }) => cell === confirm.cell)!.accepted).toMatchObject(note);
  });
});
