import { InvalidArgumentError, type Command } from 'commander';
import { fixableCodes, mask, type Fix, type FixableCode } from '@keshen/review';
import { exitCode, type ExitCode } from './exit-code.ts';
import { fixFiles, type Fixed } from './fix.ts';
import { harmless } from './summary/harmless.ts';
import { today } from './today.ts';

interface Flags {
  readonly kinds: ReadonlySet<FixableCode>;
  readonly out?: string;
}

const labels: Readonly<Record<FixableCode, string>> = {
  'untidy-text': '多余空格和不可见字符',
  'full-width': '全角字母和数字',
  'text-number': '以文本保存的数字',
  'text-date': '日期写法',
  'lower-case-code': '代码中的小写字母',
};

/** `keshen fix`: 规范格式, shown first, written into copies when asked. */
export function addFix(program: Command, ended: (code: ExitCode) => void): void {
  program
    .command('fix')
    .description('规范格式：只改写法，不改内容。不写 --out 时只列出将要修改的内容')
    .argument('<文件...>', '要规范的工作簿')
    .option('--kinds <种类>', `只改这些种类，用逗号隔开：${fixableCodes.join('、')}`, kindsOf, new Set(fixableCodes))
    .option('--out <文件夹>', '在此文件夹写出规范后的副本，原文件不变')
    .action(async (files: string[], { kinds, out }: Flags) => {
      const fixed = await fixFiles(files, kinds, out, today());
      process.stdout.write(said(fixed, out !== undefined));
      for (const sentence of fixed.unwritten) process.stderr.write(`${sentence}\n`);
      ended(fixed.unwritten.length > 0 ? exitCode.failed : exitCode.clean);
    });
}

function kindsOf(text: string): ReadonlySet<FixableCode> {
  const kinds = text.split(/[,，、\s]+/).filter(Boolean);
  const known: readonly string[] = fixableCodes;
  const odd = kinds.find((kind) => !known.includes(kind));
  if (odd !== undefined || kinds.length === 0) throw new InvalidArgumentError(`可以是：${fixableCodes.join('、')}。`);
  return new Set(kinds as FixableCode[]);
}

function said({ fixes, written }: Fixed, done: boolean): string {
  if (fixes.length === 0) return '没有需要规范的内容。\n';
  const kinds = fixableCodes.flatMap((code) => {
    const of = fixes.filter((fix) => fix.code === code);
    return of.length === 0 ? [] : [`${labels[code]}（${of.length}处）：`, ...of.map(line)];
  });
  const end = done
    ? ['已写出：', ...written.map((file) => `  ${file}`)]
    : [`共${fixes.length}处。核对无误后，用 --out 文件夹 写出规范后的副本。`];
  return `${[...kinds, ...end].join('\n')}\n`;
}

function line({ sheet, cell, label, secret, edit }: Fix): string {
  const [was, now] = [edit.was[0], edit.now[0]].map((content) => shown(String(content), secret));
  return `  “${sheet}”${cell} ${label}：“${was}” → “${now}”`;
}

const shown = (text: string, secret: boolean): string => harmless(secret ? mask(text) : text);
