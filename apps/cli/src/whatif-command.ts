import path from 'node:path';
import {
  comparisonForm,
  shellOf,
  statusLabels,
  type Comparison,
  type MoneyTotal,
  type Pair,
  type RowChange,
} from '@keshen/review';
import { formatYuan, sayMoney } from '@keshen/rules';
import { fillForm } from '@keshen/workbook/forms';
import { nodeCodec } from '@keshen/workbook/file/node';
import type { Command } from 'commander';
import { exitCode, type ExitCode } from './exit-code.ts';
import { checkCase, openCase } from './open-case.ts';
import { nextDraft, writeAll } from './outputs.ts';
import { addPolicyOptions, policyRequest, type PolicyFlags } from './policy-options.ts';
import { Refusal } from './refusal.ts';
import { capped } from './summary/capped.ts';
import { harmless } from './summary/harmless.ts';
import { today } from './today.ts';

interface Flags extends PolicyFlags {
  readonly json?: boolean;
  readonly out?: string;
}

/** `keshen whatif`: one case by two sets of figures and readings, side by side. */
export function addWhatIf(program: Command, ended: (code: ExitCode) => void): void {
  const command = program
    .command('whatif')
    .description('试算比对：换一个参数或口径，看谁的结论和金额会变；不写 --out 时不写任何文件')
    .argument('<文件...>', '一批工作簿')
    .option('--json', '输出 JSON')
    .option('--out <文件夹>', '在此文件夹写出试算比对表');
  addPolicyOptions(command).action(async (files: string[], { set, ...flags }: Flags) => {
    if (!set) throw new Refusal('没有写要试算的参数或口径。请用 --set 写明，例如 --set yearly-subsidy=6万元。');
    const opened = await openCase(files, today());
    await checkCase(opened, policyRequest(flags));
    const comparison = opened.session.whatIf(set);
    const written = flags.out === undefined ? [] : await writeForm(flags.out, comparison, opened.session.result, files);
    process.stdout.write(flags.json ? `${JSON.stringify(plain(comparison), null, 2)}\n` : said(comparison, written));
    ended(exitCode.clean);
  });
}

async function writeForm(
  folder: string,
  comparison: Comparison,
  judged: Parameters<typeof comparisonForm>[0],
  files: readonly string[],
): Promise<readonly string[]> {
  const form = comparisonForm(judged, comparison);
  const file = path.join(folder, nextDraft(folder, form.fileName));
  return writeAll([{ file, bytes: fillForm(form, shellOf(form.layout), nodeCodec) }], files);
}

const yuan = ({ known, open }: MoneyTotal) => ({ yuan: formatYuan(known), open });
const yuans = ({ before, after }: Pair<MoneyTotal>) => ({ before: yuan(before), after: yuan(after) });

const plain = ({ settings, rows, payees, tables, money, figures }: Comparison) => ({
  settings,
  rows: rows.map(({ table, place, key, name, status, gained, lost, money: paid, figures: own }) => ({
    table: table.id,
    workbook: place.table.workbook,
    sheet: place.table.found.sheet.name,
    row: place.row + 1,
    key,
    name,
    status,
    gained,
    lost,
    money: yuans(paid),
    ...(own.length > 0 && { figures: own.map(({ item, ...sums }) => ({ item, ...yuans(sums) })) }),
  })),
  payees: payees.map(({ key, name, ...paid }) => ({ key, name, ...yuans(paid) })),
  tables: tables.map(({ table, before, after }) => ({ table: table.id, before, after })),
  money: yuans(money),
  ...(figures.length > 0 && { figures: figures.map(({ item, ...sums }) => ({ item, ...yuans(sums) })) }),
});

function said({ settings, rows, payees, tables, money, figures }: Comparison, written: readonly string[]): string {
  const sections = [
    ['试算比对', ...settings.map(({ label, id, before, after }) => `  ${label}（${id}）：${before} → ${after}`)],
    [
      ...tables.map(
        ({ table, before, after }) =>
          `${table.label}：符合 ${before.eligible} → ${after.eligible}，不符合 ${before.ineligible} → ${after.ineligible}，未定 ${before.undetermined} → ${after.undetermined}`,
      ),
      ...(figures.length > 0 && nothingPaid(money) ? [] : [`金额合计：${moneyText(money)}`]),
      ...figures.map((figure) => `${figure.label}合计：${moneyText(figure)}`),
    ],
    rows.length === 0 ? ['没有结论或金额会变。'] : [],
    capped(`会变的行（${rows.length}行）：`, rows.map(rowText), everything),
    capped(
      `各企业金额：`,
      payees.map((payee) => `${payee.name || payee.key}：${moneyText(payee)}`),
      everything,
    ),
    written.length > 0 ? ['已写出：', ...written.map((file) => `  ${file}`)] : [],
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.map(harmless).join('\n'))
    .join('\n\n')}\n`;
}

const everything = '--json 或 --out';

const nothingPaid = ({ before, after }: Pair<MoneyTotal>): boolean =>
  [before, after].every(({ known, open }) => known === 0 && open === 0);

function rowText({ place, name, status, gained, lost, money, figures }: RowChange): string {
  const at = `“${place.table.found.sheet.name}”第${place.row + 1}行　${name || '（名称未填）'}`;
  const verdict =
    status.before === status.after
      ? statusLabels[status.after]
      : `${statusLabels[status.before]} → ${statusLabels[status.after]}`;
  const why = [
    ...lost.map(({ label, code }) => `不再成立：${label}（${code}）`),
    ...gained.map(({ message, code }) => `${message}（${code}）`),
  ];
  const paid = [
    ...(money.before.known === money.after.known ? [] : [moneyText(money)]),
    ...figures.map((figure) => `${figure.label}${moneyText(figure)}`),
  ]
    .map((text) => `　${text}`)
    .join('');
  return `${at}　${verdict}${paid}${why.length > 0 ? `　${why.join('；')}` : ''}`;
}

/** 10万元 → 12万元（+2万元）; what is not known yet is said beside it. */
function moneyText({ before, after }: Pair<MoneyTotal>): string {
  const difference = after.known - before.known;
  const sign = difference > 0 ? '+' : difference < 0 ? '-' : '±';
  const open = after.open > 0 ? `，另有${after.open}行金额待核定` : '';
  return `${sayMoney(before.known)} → ${sayMoney(after.known)}（${sign}${sayMoney(Math.abs(difference))}）${open}`;
}
