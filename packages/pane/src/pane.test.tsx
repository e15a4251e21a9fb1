// @vitest-environment happy-dom
import { WorkbookTrouble } from '@keshen/workbook/port';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from './model/outcome.ts';
import { Pane } from './pane.tsx';
import { PlayedSession } from './testing/played-session.ts';
import { cleanReport, sampleReport } from './testing/sample-report.ts';

const outcome = (own: Partial<Outcome>): Outcome => ({ changed: false, stale: 0, failed: null, ...own });

let session: PlayedSession;

beforeEach(() => {
  vi.useFakeTimers();
  // happy-dom rejects a promise that nobody holds when an animation is cut short; Fluent does without animations.
  Reflect.deleteProperty(Element.prototype, 'animate');
  session = new PlayedSession();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const open = (locale = 'zh-CN', onReport = vi.fn()) => {
  render(<Pane session={session} host={{ locale, appearance: 'light' }} onReport={onReport} />);
  return onReport;
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
/** The message bar; what it says is in the status line, too. */
const bar = () => document.querySelector('.fui-MessageBar')?.textContent;
const settle = (work: () => void) =>
  act(async () => {
    work();
    await vi.advanceTimersByTimeAsync(0);
  });

async function check(report = sampleReport) {
  press('形式审查');
  await settle(() => session.answer(report));
}

describe('the first run', () => {
  it('says what the one button does', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('在原表上做形式审查');
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      '形式审查',
      '测算名额',
      '测算补助',
      '导出',
    ]);
  });

  it('speaks English in a host that does', () => {
    open('en-US');
    expect(screen.getByRole('button', { name: 'Check' })).toBeTruthy();
  });
});

describe('a check', () => {
  it('shows verdicts, tables, day and total', async () => {
    const onReport = open();
    await check();
    const summary = within(screen.getByRole('region', { name: '概况' }));
    const numbers = ['符合', '不符合', '待补正', '待核定'].map(
      (verdict) => summary.getByText(verdict).closest('div')?.querySelector('dd')?.textContent,
    );
    expect(numbers).toEqual(['1', '1', '1', '1']);
    expect(summary.getByRole('heading', { level: 1 }).textContent).toBe('科创专员');
    expect(summary.getByText('判定日 2024-06-01')).toBeTruthy();
    expect(summary.getByText('企业申报 · 第 5 行起 · 4 行')).toBeTruthy();
    expect(summary.getByText('1,050,000.00 元')).toBeTruthy();
    expect(onReport).toHaveBeenCalledWith(sampleReport);
  });

  it('is told to screen readers in one sentence', async () => {
    open();
    await check();
    expect(screen.getByRole('status').textContent).toBe('审查完成：符合 1，不符合 1，待定 2；发现问题 4 处。');
  });

  it('groups what was found by rule, grave ones first, each with its count', async () => {
    open();
    await check();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '信用代码校验不符1',
      '企业重复申报1',
      '缺少表1',
      '多余空格或符号1',
    ]);
  });

  it('goes to the cell of an issue, to the row of a finding and to its further rows', async () => {
    open();
    await check();
    press(/校验位不符/);
    press(/同一企业申报两次/);
    press('企业申报 第 8 行');
    expect(session.shown.map(({ cell }) => cell)).toEqual(['C7', 'A5:N5', 'A8:N8']);
  });

  it('gives the paragraph, and no button where there is no place to go', async () => {
    open();
    await check();
    expect(screen.getByText('吉科发人才〔2022〕245号 五（二）')).toBeTruthy();
    expect(screen.getByText('没有找到人选推荐表。').closest('button')).toBeNull();
  });

  it('narrows the list to one severity', async () => {
    open();
    await check();
    press('须补正 1');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '信用代码校验不符1',
    ]);
    expect(screen.getByRole('button', { name: '须补正 1' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('folds a group to its heading', async () => {
    open();
    await check();
    press(/信用代码校验不符/);
    expect(screen.queryByText(/校验位不符，/)).toBeNull();
  });

  it('lists every row by its verdict, with all its reasons and gaps; who is eligible is folded', async () => {
    open();
    await check();
    fireEvent.click(screen.getByRole('tab', { name: '初审结论 4' }));
    expect(
      screen
        .getAllByRole('listitem')
        .slice(1)
        .map(({ textContent }) => textContent),
    ).toEqual([
      '不符合1',
      '乙公司企业申报 第 6 行注册地为沈阳市，不在吉林省。吉科发人才〔2022〕245号 五（二）测算过程规则手册：注册地不在吉林省',
      '待补正1',
      '丙公司企业申报 第 7 行缺从业人员（人）。缺补助标准。测算过程',
      '待核定1',
      '（未填名称）企业申报 第 8 行该行业没有划型标准。测算过程',
      '符合1',
    ]);
  });

  it('goes between its views with the arrows, round and round', async () => {
    open();
    await check();
    const tab = (name: RegExp) => screen.getByRole('tab', { name });
    tab(/问题/).focus();
    for (const [key, name] of [
      ['ArrowRight', /初审结论/],
      ['ArrowRight', /工具/],
      ['ArrowRight', /问题/],
      ['ArrowLeft', /工具/],
    ] as const) {
      fireEvent.keyDown(document.activeElement!, { key });
      expect(document.activeElement).toBe(tab(name));
      expect(tab(name).getAttribute('aria-selected')).toBe('true');
    }
  });

  it('says so when nothing was found', async () => {
    open();
    await check(cleanReport);
    expect(screen.getByText('没有发现问题。')).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: '初审结论 1' }));
    expect(screen.getByText('全部符合条件。')).toBeTruthy();
  });
});

describe('a task that takes its time', () => {
  it('shows progress after half a second, and cancels', async () => {
    open();
    press('形式审查');
    expect(screen.queryByRole('progressbar')).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(500));
    expect(screen.getByRole('progressbar', { name: '正在审查…' })).toBeTruthy();
    act(() => session.jobs[0]!.progress!(1, 4));
    expect(screen.getByText(/25%/)).toBeTruthy();
    press('取消');
    expect(session.jobs[0]!.cancel!.aborted).toBe(true);
    await settle(() => session.fail(new WorkbookTrouble({ code: 'cancelled', detail: '' })));
    expect(bar()).toContain('已取消。');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('is not started twice, and leaves the focus where it is', () => {
    open();
    const button = screen.getByRole('button', { name: '形式审查' });
    button.focus();
    fireEvent.click(button);
    fireEvent.click(button);
    expect(session.jobs).toHaveLength(1);
    expect(document.activeElement).toBe(button);
  });
});

describe('what goes wrong', () => {
  it('is said in the words of the refusal', async () => {
    open();
    press('形式审查');
    const refusal = Object.assign(new Error('no-table'), { code: 'no-table', sentence: '没有找到企业申报表。' });
    await settle(() => session.fail(refusal));
    expect(bar()).toContain('没有找到企业申报表。');
    expect(screen.getByRole('status').textContent).toBe('无法审查：没有找到企业申报表。');
  });

  it('is said with what to do when Excel is in a cell', async () => {
    open();
    press('形式审查');
    await settle(() =>
      session.fail(new WorkbookTrouble({ code: 'cell-edit', detail: 'InvalidOperationInCellEditMode' })),
    );
    expect(bar()).toContain('请按 Enter 完成编辑');
    press('关闭提示');
    expect(bar()).toBeUndefined();
  });

  it('is our own fault when nobody knows it', async () => {
    open();
    press('形式审查');
    await settle(() => session.fail(new TypeError('boom')));
    expect(bar()).toContain('程序出错');
    expect(bar()).toContain('boom');
  });

  it('takes the old report away when a new check fails', async () => {
    open();
    await check();
    press('重新审查');
    await settle(() => session.fail(new TypeError('boom')));
    expect(screen.queryByRole('region', { name: '概况' })).toBeNull();
  });
});

describe('marks', () => {
  it.each([
    ['written', '标注到表格', { changed: true }, /已把初审结论/],
    ['there already', '标注到表格', {}, /没有改动/],
    ['stale in one place', '标注到表格', { changed: true, stale: 1 }, /有 1 处在审查后被改动过/],
    [
      'refused by a protected sheet',
      '标注到表格',
      { failed: { code: 'protected', detail: '' } as const },
      /工作表受保护/,
    ],
    ['taken off', '清除标注', { changed: true }, /表格恢复原样/],
    ['not there', '清除标注', {}, /没有科审的标注/],
  ])('are %s: the clerk is told', async (_name, button, answer, said) => {
    open();
    await check();
    press(button);
    await settle(() => session.answer(outcome(answer)));
    expect(bar()).toMatch(said);
    expect(screen.getByRole('status').textContent).toMatch(said);
  });
});
