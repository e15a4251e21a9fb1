// @vitest-environment happy-dom
import { WorkbookTrouble } from '@keshen/workbook/port';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pane, type PaneHost } from '../pane.tsx';
import { PlayedSession } from '../testing/played-session.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { samplePolicy, sampleQuotas } from '../testing/sample-views.ts';

let session: PlayedSession;

beforeEach(() => {
  vi.useFakeTimers();
  // happy-dom rejects a promise that nobody holds when an animation is cut short; Fluent does without animations.
  Reflect.deleteProperty(Element.prototype, 'animate');
  session = new PlayedSession();
  session.given = { check: sampleReport, policy: samplePolicy, quotas: sampleQuotas };
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const settle = (work: () => void) =>
  act(async () => {
    work();
    await vi.advanceTimersByTimeAsync(0);
    await vi.advanceTimersByTimeAsync(0);
  });
const press = (name: string | RegExp, nth = 0) =>
  settle(() => fireEvent.click(screen.getAllByRole('button', { name })[nth]!));
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const bar = () => document.querySelector('.fui-MessageBar')?.textContent;
const lastAsked = () => session.asked.at(-1);
const written = { outcome: { changed: true, stale: 0, failed: null }, report: sampleReport };

async function open(host: Partial<PaneHost> = {}): Promise<void> {
  render(<Pane session={session} host={{ locale: 'zh-CN', appearance: 'light', ...host }} />);
  await press('形式审查');
}
async function tool(name: RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('tab', { name: '工具' }));
  await press(name);
}

describe('a main action', () => {
  it('checks first where nothing was checked, and then shows its screen', async () => {
    render(<Pane session={session} host={{ locale: 'zh-CN', appearance: 'light' }} />);
    await press('测算名额');
    expect(session.asked.map(([method]) => method)).toEqual(['check', 'quotas']);
    expect(title()).toBe('测算名额');
  });

  it('takes the focus to the title of its screen, and the way back to the review', async () => {
    await open();
    await press('测算补助');
    expect(document.activeElement?.textContent).toBe('测算补助');
    await press('返回');
    expect(title()).toBe('科创专员');
  });
});

describe('a finding to confirm', () => {
  it('is accepted with a reason, and only so', async () => {
    await open();
    await press('核实通过…');
    await press('写入核验明细');
    expect(screen.getByText('请写明理由。')).toBeTruthy();
    type(/理由/, '已核对营业执照');
    type('核实人', '经办人甲');
    session.given.accept = written;
    await press('写入核验明细');
    const { code, message, places } = sampleReport.findings[0]!;
    expect(lastAsked()).toEqual(['accept', { code, message, places }, { reason: '已核对营业执照', by: '经办人甲' }]);
    expect([title(), bar()]).toEqual(['科创专员', expect.stringContaining('已在“核验明细”表写明核实通过和理由')]);
  });

  it('stays on its form where the workbook cannot be written', async () => {
    await open();
    await press('核实通过…');
    type(/理由/, '已核对');
    await press('写入核验明细');
    await settle(() => session.fail(new WorkbookTrouble({ code: 'cell-edit', detail: '' })));
    expect(title()).toBe('核实通过');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/理由/).value).toBe('已核对');
  });
});

describe('规范格式', () => {
  it('is done for one cell from the list of problems', async () => {
    await open();
    session.given.fix = written;
    await press('规范格式');
    expect(lastAsked()).toEqual(['fix', ['untidy-text'], { workbook: 0, sheet: '企业申报', cell: 'B6' }]);
  });

  it('shows what would change, and leaves out the kinds that are not wanted', async () => {
    const place = { workbook: 0, sheet: '企业申报', label: '企业名称' };
    session.given.fixes = [
      { ...place, code: 'untidy-text', cell: 'B6', was: ' 乙公司', now: '乙公司' },
      { ...place, code: 'full-width', cell: 'B7', was: 'Ａ公司', now: 'A公司' },
    ];
    session.given.fix = written;
    await open();
    await tool(/^规范格式/);
    expect(screen.getByText('企业名称：␣乙公司 → 乙公司')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: '全角字符 1' }));
    expect(screen.queryByText('企业名称：Ａ公司 → A公司')).toBeNull();
    await press('规范这 1 处');
    expect(session.asked).toContainEqual(['fix', ['untidy-text'], undefined]);
  });
});

describe('政策口径', () => {
  it('has what waits for the office first', async () => {
    await open();
    await tool(/^政策口径/);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '未设 1',
      '按字面理解，待确认 1',
      '当年通知 2',
      '文件规定 1',
    ]);
  });

  it('settles a figure with its dates and its ground, and comes back', async () => {
    await open();
    await tool(/^政策口径/);
    await press(/入选年度/);
    await press('写入政策口径');
    expect(screen.getByText('请填写取值。')).toBeTruthy();
    type(/^取值/, '2024年');
    type('起（可不填）', '2024-01-01');
    type('来源', '当年通知');
    session.given.settle = written;
    await press('写入政策口径');
    expect(session.asked.find(([method]) => method === 'settle')?.[1]).toEqual({
      item: '入选年度',
      value: '2024年',
      from: '2024-01-01',
      to: '',
      source: '当年通知',
      by: '',
      reason: '',
    });
    expect(title()).toBe('政策口径');
  });

  it('offers the ways of a reading, and says what the session refuses', async () => {
    await open();
    await tool(/^政策口径/);
    await press(/小微企业是否一律除外/);
    fireEvent.click(screen.getByRole('radio', { name: '仅高校院所的小微企业除外' }));
    await press('写入政策口径');
    const refusal = Object.assign(new Error('x'), { code: 'no-such-setting', sentence: '取值无法采用。' });
    await settle(() => session.fail(refusal));
    expect([title(), bar()]).toEqual(['小微企业是否一律除外', expect.stringContaining('取值无法采用。')]);
  });
});

describe('试算比对', () => {
  it('tries what is chosen, and shows both sides with the rows that change', async () => {
    session.given.whatIf = {
      settings: [{ label: '每年补助标准', before: '5万元', after: '6万元' }],
      tables: [
        {
          label: '企业申报表',
          before: { eligible: 1, ineligible: 1, undetermined: 2 },
          after: { eligible: 2, ineligible: 0, undetermined: 2 },
        },
      ],
      money: { before: { yuan: '50000.00', open: 0 }, after: { yuan: '60000.00', open: 1 } },
      figures: [],
      rows: [
        {
          workbook: 0,
          sheet: '企业申报',
          row: 6,
          name: '乙公司',
          status: { before: 'ineligible', after: 'eligible' },
          money: { before: { yuan: '0.00', open: 0 }, after: { yuan: '0.00', open: 0 } },
          figures: [],
          gained: [],
          lost: ['小微企业'],
        },
      ],
    };
    await open();
    await tool(/^试算比对/);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'yearly-subsidy' } });
    type(/换成/, '6万元');
    await press('试算');
    expect(lastAsked()).toEqual(['whatIf', new Map([['yearly-subsidy', '6万元']])]);
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '项目现在试算',
      '每年补助标准5万元6万元',
      '企业申报 符合12',
      '企业申报 不符合10',
      '企业申报 待定22',
      '补助合计（元）50,000.0060,000.00，另有 1 行未定',
    ]);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('不符合 → 符合1');
    await press(/乙公司/);
    expect(session.shown.map(({ cell }) => cell)).toEqual(['A6:N6']);
  });
});

describe('测算名额', () => {
  it('has a bar for each unit, with how its places came about', async () => {
    await open();
    await press('测算名额');
    const bars = screen.getAllByRole('progressbar');
    expect(bars.map((one) => [one.getAttribute('aria-label'), one.getAttribute('aria-valuetext')])).toEqual([
      ['长春市的名额', '12 人'],
      ['吉林市的名额', '至少 3 人'],
    ]);
    expect(screen.getByText('封顶 12')).toBeTruthy();
    expect(screen.getByText('超出 1')).toBeTruthy();
    expect(screen.getByText(/吉林市、四平市并列，还有 1 个名额未定/)).toBeTruthy();
  });

  it('ranks those of a unit that is over its places, and nobody without an order', async () => {
    await open();
    await press('测算名额');
    const ranked = within(screen.getByRole('region', { name: '长春市超出名额，取舍次序' }));
    expect(ranked.getByText('申报 2，名额 1。按首次入选排序。')).toBeTruthy();
    expect(ranked.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1甲示例一企业名额内',
      '2乙示例二企业候补1',
    ]);
    const unranked = within(screen.getByRole('region', { name: '吉林市超出名额，取舍次序' }));
    expect(unranked.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '示例三企业未排序',
      '示例四企业未排序',
    ]);
    await press('设定优先次序');
    expect(title()).toBe('超名额优先次序');
  });

  it('says what is lacking where the case has nothing of places', async () => {
    session.given.quotas = null;
    await open();
    await press('测算名额');
    expect(screen.getByText(/没有可以测算名额的内容/)).toBeTruthy();
    await press('测算基数…');
    expect(title()).toBe('名额测算基数');
  });

  it('is written into the workbook', async () => {
    session.given.writeQuotas = written;
    await open();
    await press('测算名额');
    await press('写入名额分配表');
    expect(bar()).toContain('已写入“名额分配”等表');
  });
});

describe('汇总统计', () => {
  const view = (title: string) => ({
    title,
    subtitle: '判定日：2024-06-01',
    heads: ['企业申报', '企业符合'],
    lines: [{ unit: '长春市', figures: [3, 2] }],
    totals: [3, 2],
    notes: [],
  });

  it('shows each programme of the case, and writes them all at once', async () => {
    session.given.statistics = [view('科创专员汇总统计'), view('破茧成蝶汇总统计')];
    session.given.writeStatistics = written;
    await open();
    fireEvent.click(screen.getByRole('tab', { name: '工具' }));
    await press(/^汇总统计/);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '科创专员汇总统计',
      '破茧成蝶汇总统计',
    ]);
    await press('写入汇总统计');
    // In the message bar, and for screen readers.
    expect(screen.getAllByText('已写入“汇总统计”表和统计图。').length).toBeGreaterThan(0);
  });
});

describe('测算过程', () => {
  it('is a tree; a cell in it leads to the sheet', async () => {
    const cell = { kind: 'cell', label: '注册地（市州）', value: '沈阳市', source: '企业申报!D6', reads: [] } as const;
    session.given.trace = [
      {
        workbook: 0,
        sheet: '企业申报',
        row: 6,
        name: '乙公司',
        status: 'ineligible',
        missing: [],
        nodes: [{ kind: 'rule', label: '注册地不在吉林省', value: '成立', reads: [cell] }],
      },
    ];
    await open();
    fireEvent.click(screen.getByRole('tab', { name: /初审结论/ }));
    await press('测算过程');
    expect(lastAsked()).toEqual(['trace', { workbook: 0, sheet: '企业申报', row: 6 }]);
    fireEvent.click(screen.getByText('沈阳市'));
    expect(session.shown).toEqual([{ workbook: 0, sheet: '企业申报', cell: 'D6' }]);
  });
});

describe('导出', () => {
  const papers = [
    { fileName: '附件2.xlsx', title: '推荐汇总表', rows: 8 },
    { fileName: '退回意见.txt', title: '退回意见', rows: null },
  ];
  const file = { fileName: '附件2.xlsx', type: 'x', bytes: new Uint8Array([1]) };

  it('opens a workbook in a host that can, and never a letter', async () => {
    const openWorkbook = vi.fn(async () => {});
    session.given = { ...session.given, papers, paper: file };
    await open({ openWorkbook });
    await press('导出');
    expect(screen.getAllByRole('button', { name: /^打开 / })).toHaveLength(1);
    await press('打开 推荐汇总表');
    expect(openWorkbook).toHaveBeenCalledWith(file);
    expect(bar()).toContain('附件2.xlsx');
  });

  it('leaves opening out where the host cannot', async () => {
    session.given = { ...session.given, papers };
    await open();
    await press('导出');
    expect(screen.queryByRole('button', { name: /^打开 / })).toBeNull();
    expect(screen.getByRole('button', { name: '下载 退回意见' })).toBeTruthy();
  });
});

describe('识别结果', () => {
  it('checks again with columns that the clerk names', async () => {
    session.given.setup = {
      asOf: '2024-06-01',
      dayFrom: 'deadline',
      tables: [
        {
          table: 'enterprises',
          label: '企业申报表',
          workbook: 0,
          sheet: '企业申报',
          heads: [
            { letters: 'B', text: '企业名称' },
            { letters: 'C', text: '代码' },
          ],
          fields: [{ field: 'creditCode', label: '统一社会信用代码', required: true, letters: '', isDoubtful: false }],
        },
      ],
    };
    session.given.chooseColumns = written;
    await open();
    await press('判定日 2024-06-01');
    expect(screen.getByText('取自申报截止日期')).toBeTruthy();
    expect(screen.getByText('必填的栏没有找到对应的列')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('统一社会信用代码'), { target: { value: 'C' } });
    await press('采用并记住');
    expect(session.asked.find(([method]) => method === 'chooseColumns')?.[1]).toMatchObject({
      columns: new Map([['enterprises.creditCode', 'C']]),
    });
    type('判定日', '2024-05-01');
    await press('按此重新审查');
    expect(lastAsked()).toEqual(['check', { published: false, asOf: '2024-05-01' }]);
  });
});

it('a screen that cannot be fetched leads back, and says why', async () => {
  await open();
  await press('导出');
  await settle(() => session.fail(new TypeError('boom')));
  expect([title(), bar()]).toEqual(['科创专员', expect.stringContaining('程序出错')]);
});

describe('an edit after the check', () => {
  const edited = { ...sampleReport, totals: { ...sampleReport.totals, yuan: '7.00' } };

  it('brings the new report, and a screen asks anew for what it shows, without losing what is typed', async () => {
    await open();
    await tool(/^政策口径/);
    await press(/入选年度/);
    type(/^取值/, '2024年');
    session.asked.length = 0;
    await settle(() => session.heard!({ what: 'updated', report: edited }));
    expect(session.asked).toEqual([['policy']]);
    expect(screen.getByLabelText<HTMLInputElement>(/^取值/).value).toBe('2024年');
    expect(screen.getByRole('status').textContent).toMatch(/^已按改动复核：符合 1/);
    await press('返回');
    await press('返回');
    expect(screen.getByText('7.00 元')).toBeTruthy();
  });

  it('is said where it cannot be checked', async () => {
    await open();
    const failure = { kind: 'refused', sentence: '没有找到可以审查的表。' } as const;
    await settle(() => session.heard!({ what: 'failed', failure }));
    expect(bar()).toContain('没有找到可以审查的表。');
  });

  it('is left alone once it is switched off', async () => {
    await open();
    expect(session.heard).not.toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: '工具' }));
    await settle(() => fireEvent.click(screen.getByRole('switch', { name: '改动后自动复核' })));
    expect(session.heard).toBeNull();
    await press('重新审查');
    expect(session.heard).toBeNull();
  });
});

it('undoes what was written last, and counts what stayed', async () => {
  session.given.undo = { ...written, outcome: { changed: true, stale: 1, failed: null } };
  await open();
  await tool(/^还原/);
  expect(bar()).toContain('已还原；有 1 处在写入后被改动过');
});
