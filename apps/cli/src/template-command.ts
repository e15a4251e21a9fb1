import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { templateOf } from '@keshen/review';
import { programmes } from '@keshen/rules';
import { packTemplate } from '@keshen/workbook/forms';
import { nodeCodec } from '@keshen/workbook/file/node';
import { exitCode, type ExitCode } from './exit-code.ts';
import { writeAll } from './outputs.ts';
import { Refusal } from './refusal.ts';

/** `keshen template`: the workbook that applicants fill in. */
export function addTemplate(program: Command, ended: (code: ExitCode) => void): void {
  program
    .command('template')
    .description('申报模板：写出供申报单位填写的空白工作簿')
    .argument('<专项>', '专项代号，例如 commissioner')
    .argument('<文件>', '要写出的工作簿（.xlsx）')
    .action(async (programme: string, file: string) => {
      await writeTemplate(programme, file);
      process.stdout.write(`已写出：${file}\n`);
      ended(exitCode.clean);
    });
}

async function writeTemplate(programme: string, file: string): Promise<void> {
  const template = templateOf(programme);
  const known = programmes.map(({ id, title }) => `${id}（${title}）`).join('、');
  if (!template) throw new Refusal(`没有名为“${programme}”的专项。现有：${known}。`);
  if (path.extname(file).toLowerCase() !== '.xlsx')
    throw new Refusal(`“${file}”不是 .xlsx 文件名。请写成“${path.basename(file, path.extname(file))}.xlsx”。`);
  // Somebody may have filled it in by now.
  if (existsSync(file)) throw new Refusal(`“${file}”已经存在，没有写出。请另取一个文件名。`);
  await writeAll([{ file, bytes: packTemplate(template, nodeCodec) }], []);
}
