import type { Command } from 'commander';
import { sayReversal, takesBack, type Reversal } from '@keshen/review';
import { exitCode, type ExitCode } from './exit-code.ts';
import { revertFiles, type Reverted, type RevertedFile } from './revert.ts';
import { harmless } from './summary/harmless.ts';
import { today } from './today.ts';

interface Flags {
  readonly out?: string;
}

/** `keshen revert`: takes 规范格式 back, shown first, written into copies when asked. */
export function addRevert(program: Command, ended: (code: ExitCode) => void): void {
  program
    .command('revert')
    .description('还原：按工作表“规范格式记录”逐格退回规范前的内容；此后改过的单元格不动。不写 --out 时只列出')
    .argument('<文件...>', '经 keshen fix 规范过的工作簿')
    .option('--out <文件夹>', '在此文件夹写出还原后的副本，原文件不变')
    .action(async (files: string[], { out }: Flags) => {
      const reverted = await revertFiles(files, out, today());
      process.stdout.write(
        `${said(reverted, out !== undefined)
          .map(harmless)
          .join('\n')}\n`,
      );
      for (const sentence of reverted.undone) process.stderr.write(`${sentence}\n`);
      ended(reverted.undone.length > 0 ? exitCode.failed : leaves(reverted) ? exitCode.found : exitCode.clean);
    });
}

const isLeft = (reversal: Reversal): boolean => !takesBack(reversal) && reversal.state !== 'settled';
const leaves = ({ files }: Reverted): boolean => files.some(({ reversals }) => reversals.some(isLeft));

function said({ files, written, undone }: Reverted, done: boolean): readonly string[] {
  const taken = files.flatMap(({ reversals }) => reversals.filter(takesBack)).length;
  return [
    ...files.flatMap(told),
    ...(done || taken === 0 ? [] : [`共${taken}处可以还原。核对无误后，用 --out 文件夹 写出还原后的副本。`]),
    ...(written.length > 0 ? ['已写出：', ...written.map((file) => `  ${file}`)] : []),
    ...(done && undone.length === 0 ? files.flatMap(kept) : []),
  ];
}

function told({ file, reversals }: RevertedFile): readonly string[] {
  if (reversals.length === 0) return [`${file}：没有“规范格式记录”，无需还原。`];
  const back = reversals.filter(takesBack);
  const left = reversals.filter(isLeft);
  const settled = reversals.filter(({ state }) => state === 'settled');
  return [
    ...section(`${file}：还原${back.length}处`, back),
    ...section(`${file}：没有还原${left.length}处`, left),
    ...section(`${file}：无需还原${settled.length}处`, settled),
  ];
}

const section = (title: string, reversals: readonly Reversal[]): readonly string[] =>
  reversals.length === 0 ? [] : [`${title}：`, ...reversals.map((reversal) => `  ${sayReversal(reversal)}`)];

const kept = ({ file, reversals, kept: sheet }: RevertedFile): readonly string[] =>
  sheet === undefined || reversals.length === 0
    ? []
    : [`${file}：没有还原的各处仍记在工作表“${sheet}”中；不再需要时，用 keshen clean 去掉。`];
