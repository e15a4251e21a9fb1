import { InvalidArgumentError, type Command } from 'commander';
import { fixableCodes, fixKinds, mask, recordName, type Fix, type FixableCode } from '@keshen/review';
import { exitCode, type ExitCode } from './exit-code.ts';
import { fixFiles, type Fixed } from './fix.ts';
import { addCaseOptions, caseRequest, type CaseFlags } from './policy-options.ts';
import { harmless } from './summary/harmless.ts';
import { today } from './today.ts';

interface Flags extends CaseFlags {
  readonly kinds: ReadonlySet<FixableCode>;
  readonly out?: string;
}

const kindsSaid = fixableCodes.map((code) => `${code}（${fixKinds[code]}）`).join('、');

/** `keshen fix`: 规范格式, shown first, written into copies when asked. */
export function addFix(program: Command, ended: (code: ExitCode) => void): void {
  const command = program
    .command('fix')
    .description('规范格式：只改写法，不改内容，并逐格记录，可以还原。不写 --out 时只列出将要修改的内容')
    .argument('<文件...>', '要规范的工作簿')
    .option('--kinds <种类>', `只改这些种类，用逗号隔开：${kindsSaid}；不写则全部`, kindsOf, new Set(fixableCodes))
    .option('--out <文件夹>', '在此文件夹写出规范后的副本，原文件不变');
  addCaseOptions(command).action(async (files: string[], { kinds, out, ...flags }: Flags) => {
    const fixed = await fixFiles(files, kinds, out, today(), caseRequest(flags));
    process.stdout.write(said(files, fixed, out !== undefined));
    for (const sentence of fixed.unwritten) process.stderr.write(`${sentence}\n`);
    ended(fixed.unwritten.length > 0 ? exitCode.failed : exitCode.clean);
  });
}

function kindsOf(text: string): ReadonlySet<FixableCode> {
  const kinds = text.split(/[,，、\s]+/).filter(Boolean);
  const known: readonly string[] = fixableCodes;
  const odd = kinds.find((kind) => !known.includes(kind));
  if (odd !== undefined || kinds.length === 0) throw new InvalidArgumentError(`可以是：${kindsSaid}。`);
  return new Set(kinds as FixableCode[]);
}

function said(files: readonly string[], { fixes, written }: Fixed, done: boolean): string {
  if (fixes.length === 0) return '没有需要规范的内容。\n';
  const kinds = fixableCodes.flatMap((code) => {
    const of = fixes.filter((fix) => fix.code === code);
    return of.length === 0 ? [] : [`${fixKinds[code]}（${of.length}处）：`, ...of.map((fix) => line(fix, files))];
  });
  const end = done
    ? written.length > 0
      ? [
          '已写出：',
          ...written.map((file) => `  ${file}`),
          `改动逐格记在副本的工作表“${recordName}”中，需要时用 keshen revert 还原。`,
        ]
      : []
    : [`共${fixes.length}处。核对无误后，用 --out 文件夹 写出规范后的副本。`];
  return `${[...kinds, ...end].join('\n')}\n`;
}

/** The file is named where there are several. */
function line({ workbook, sheet, cell, label, secret, edit }: Fix, files: readonly string[]): string {
  const [was, now] = [edit.was[0], edit.now[0]].map((content) => shown(String(content), secret));
  const file = files.length > 1 ? `${harmless(files[workbook]!)}　` : '';
  return `  ${file}“${harmless(sheet)}”${cell} ${label}：“${was}” → “${now}”`;
}

const shown = (text: string, secret: boolean): string => harmless(secret ? mask(text) : text);
