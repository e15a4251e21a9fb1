import type { Command } from 'commander';
import { clean } from './clean.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { Refusal } from './refusal.ts';
import { today } from './today.ts';

interface Flags {
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly withNotes?: boolean;
  readonly withRecord?: boolean;
}

/** `keshen clean`: takes everything off again that an annotation has put on. */
export function addClean(program: Command, ended: (code: ExitCode) => void): void {
  program
    .command('clean')
    .description('清除标注：去掉初审结论等列、颜色标记、核验明细和审核留痕表，其余内容一字不动')
    .argument('<文件...>', '带有科审标注的工作簿；须用 --out 或 --in-place 写明结果放在哪里')
    .option('--out <文件夹>', '在此文件夹写出清除标注后的副本，原文件不变')
    .option('--in-place', '直接改写所列的文件')
    .option('--with-notes', '核验明细上有人工填写的内容时，也一并去掉')
    .option('--with-record', '规范格式仍在时，也一并去掉“规范格式记录”；此后不能再还原')
    .action(async (files: string[], { out, inPlace = false, withNotes = false, withRecord = false }: Flags) => {
      if ((out === undefined) === !inPlace)
        throw new Refusal('请写明结果放在哪里：用 --out 文件夹 写出副本，或者用 --in-place 直接改写原文件，二者选一。');
      const { written, remarks, kept, undone } = await clean(
        files,
        { ...(!inPlace && { out: out! }), withNotes, withRecord },
        today(),
      );
      const said = [...remarks, ...(written.length > 0 ? ['已写出：', ...written.map((file) => `  ${file}`)] : [])];
      process.stdout.write(said.map((line) => `${line}\n`).join(''));
      for (const sentence of undone) process.stderr.write(`${sentence}\n`);
      ended(undone.length > 0 ? exitCode.failed : kept ? exitCode.found : exitCode.clean);
    });
}
