import { ModelWorkbook } from '@keshen/workbook/model';
import { beforeEach, describe, expect, it } from 'vitest';
import { CheckRefused, policyItems, Session, type PolicyEntry } from '../index.ts';
import { enterpriseCells, enterpriseHeads } from '../testing/applications.ts';

const entry = (item: string, value: string, own: Partial<PolicyEntry> = {}): PolicyEntry => ({
  item,
  value,
  from: '',
  to: '',
  source: '',
  by: '',
  reason: '',
  ...own,
});

let model: ModelWorkbook;
let session: Session;
beforeEach(async () => {
  model = new ModelWorkbook('申报.xlsx');
  model.addSheet({ name: '企业申报', cells: [enterpriseHeads, enterpriseCells()] });
  session = new Session([model], { rulesHash: 'sha256:test', today: '2024-06-01' });
  await session.check();
});

const item = (id: string) => policyItems(session.result).find((one) => one.id === id)!;
const sheet = () => model.sheets.find(({ name }) => name === '政策口径')!;
const lineCount = () => sheet().used!.rows;

describe('settling on the sheet 政策口径', () => {
  it('adds a line for a figure; the check and the next one go by it', async () => {
    await session.settle(entry('yearly-subsidy', '6万元', { source: '当年通知', by: '主管处室' }));
    expect(item('yearly-subsidy')).toMatchObject({ from: 'settled', value: '6万元' });
    expect(session.report().settings).toMatchObject([{ id: 'yearly-subsidy', source: '当年通知', by: '主管处室' }]);
    expect((await session.check()).settings).toMatchObject([{ value: '6万元' }]);
  });

  it('fills in the line that waits, and keeps what it says', async () => {
    await session.writePolicy();
    const lines = lineCount();
    const { label } = item('yearly-subsidy');
    await session.settle(entry(label, '6万元'));
    expect(lineCount()).toBe(lines);
    expect(item('yearly-subsidy')).toMatchObject({ from: 'settled', value: '6万元' });
    expect(item('yearly-subsidy').settlements[0]!.set.reason).toMatch(/文件/);
  });

  it('changes the line of the same dates, adds one for others', async () => {
    await session.settle(entry('yearly-subsidy', '6万元', { from: '2024-01-01', to: '2024-12-31' }));
    const lines = lineCount();
    await session.settle(entry('yearly-subsidy', '7万元', { from: '2024-01-01', to: '2024-12-31' }));
    expect([lineCount(), item('yearly-subsidy').value]).toEqual([lines, '7万元']);
    await session.settle(entry('yearly-subsidy', '8万元', { from: '2025-01-01' }));
    expect([lineCount(), item('yearly-subsidy').value]).toEqual([lines + 1, '7万元']);
  });

  it('leaves it unset again', async () => {
    await session.settle(entry('yearly-subsidy', '6万元'));
    await session.settle(entry('yearly-subsidy', ''));
    expect(item('yearly-subsidy').from).not.toBe('settled');
  });

  it('settles a reading by its meaning, and the day of the notice', async () => {
    const reading = policyItems(session.result).find(({ kind }) => kind === 'reading')!;
    const { ways } = session.result.programme.readings.find(({ id }) => id === reading.id)!;
    await session.settle(entry(reading.label, ways[1]![1]));
    await session.settle(entry('判定日', '2024-05-01'));
    expect(item(reading.id)).toMatchObject({ from: 'settled', value: ways[1]![1] });
    expect(session.report().asOf).toBe('2024-05-01');
  });

  it.each([
    ['a figure without its unit', entry('yearly-subsidy', '6')],
    ['a day that is none', entry('yearly-subsidy', '6万元', { from: '2024-02-30' })],
    ['an item that nobody knows', entry('年补助', '6万元')],
  ])('refuses %s, and writes nothing', async (_name, wrong) => {
    await expect(session.settle(wrong)).rejects.toBeInstanceOf(CheckRefused);
    expect(model.sheets).toHaveLength(1);
  });
});
