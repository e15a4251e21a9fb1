import { statusLabels, traceRows, type TracedRow } from '@keshen/review';
import { sayMoney } from '@keshen/rules';
import { InvalidArgumentError, type Command } from 'commander';
import { exitCode, type ExitCode } from './exit-code.ts';
import { checkCase, openCase } from './open-case.ts';
import { addPolicyOptions, policyRequest, type PolicyFlags } from './policy-options.ts';
import { Refusal } from './refusal.ts';
import { harmless } from './summary/harmless.ts';
import { tree } from './summary/traces.ts';
import { today } from './today.ts';

interface Flags extends PolicyFlags {
  readonly row: number;
  readonly sheet?: string;
  readonly json?: boolean;
}

/** `keshen trace`: how a row's verdict and money came about, down to cells and paragraphs. */
export function addTrace(program: Command, ended: (code: ExitCode) => void): void {
  const command = program
    .command('trace')
    .description('测算过程：一行的结论和金额由哪些单元格、参数和条款得出')
    .argument('<文件...>', '一批工作簿')
    .requiredOption('--row <行号>', '工作表中的行号，例如 7', rowNumber)
    .option('--sheet <工作表>', '只看这张工作表；不写则列出各表的这一行')
    .option('--json', '输出 JSON');
  addPolicyOptions(command).action(async (files: string[], { row, sheet, json, ...flags }: Flags) => {
    const opened = await openCase(files, today());
    await checkCase(opened, policyRequest(flags));
    const traced = traceRows(opened.session.result, { row, ...(sheet !== undefined && { sheet }) });
    if (traced.length === 0) throw new Refusal(noSuchRow(opened.session.result, row, sheet));
    const names = opened.session.result.read.books.map(({ book }) => book.name);
    process.stdout.write(
      json
        ? `${JSON.stringify(traced.map(plain), null, 2)}\n`
        : `${traced.map((one) => said(one, names)).join('\n\n')}\n`,
    );
    ended(exitCode.clean);
  });
}

function rowNumber(text: string): number {
  const row = Number(text);
  if (!Number.isInteger(row) || row < 1) throw new InvalidArgumentError('应为工作表中的行号，例如 7。');
  return row;
}

function noSuchRow({ read }: Parameters<typeof traceRows>[0], row: number, sheet: string | undefined): string {
  const tables = read.tables.map(({ found }) => {
    const [first = 0, last = 0] = [found.rows[0], found.rows.at(-1)];
    return `“${found.sheet.name}”第${first + 1}至${last + 1}行`;
  });
  return `${sheet === undefined ? '' : `工作表“${sheet}”`}第${row}行不是申报内容。可以查看的有：${tables.join('，')}。`;
}

const plain = ({ table, place, name, decision, missing, earned, nodes }: TracedRow) => ({
  table: table.id,
  workbook: place.table.workbook,
  sheet: place.table.found.sheet.name,
  row: place.row + 1,
  name,
  status: decision.status,
  missing,
  earned: earned.map(({ label, instalments = null }) => ({ label, instalments })),
  nodes,
});

function said({ place, name, decision, missing, earned, nodes }: TracedRow, books: readonly string[]): string {
  const { found, workbook } = place.table;
  const book = books.length > 1 ? books[workbook]! : '';
  const money = earned.map(({ label, instalments }) => {
    if (!instalments) return `  ${label}：尚不能确定`;
    const years = instalments.map(({ year, amount }) => `第${year}年${sayMoney(amount)}`).join('，');
    return `  ${label}：${years || '无'}`;
  });
  return [
    `${book}“${found.sheet.name}”第${place.row + 1}行　${name || '（名称未填）'}　${statusLabels[decision.status]}`,
    ...missing.map(({ message }) => `  尚缺：${message}`),
    ...money,
    ...nodes.flatMap((node) => tree(node, 1)),
  ]
    .map(harmless)
    .join('\n');
}
