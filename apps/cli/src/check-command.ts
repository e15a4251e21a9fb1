import { Option, type Command } from 'commander';
import { offices } from '@keshen/review';
import { check, type CheckOptions } from './check.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { addPolicyOptions } from './policy-options.ts';
import { summary } from './summary.ts';
import { harmless } from './summary/harmless.ts';
import { today } from './today.ts';

interface Flags extends CheckOptions {
  readonly json?: boolean;
}

/** `keshen check`: files in, findings out. `ended` hears how the process has to end. */
export function addCheck(program: Command, ended: (code: ExitCode) => void): void {
  const command = program
    .command('check')
    .description('形式审查：检查申报工作簿，可同时写出标注副本和汇总表')
    .argument('<文件...>', '要检查的工作簿（.xlsx、.xlsm、.xls、.et、.csv），一起作为一批审查')
    .option('--annotate <文件夹>', '在此文件夹写出带初审结论和标记的副本')
    .option('--export <文件夹>', '在此文件夹写出推荐汇总表或拟支持名单、退回意见、资金安排计划、公示名单等')
    .addOption(
      new Option(
        '--as <省或市>',
        '与 --export 同用：province 出拟支持名单，city 出推荐汇总表；不写则有几家推荐单位时为 province',
      ).choices(offices),
    )
    .option('--json', '改为输出 JSON 报告，供其他程序读取')
    .option('--trace', '在报告中附上每一行的判定过程');
  addPolicyOptions(command).action(async (files: string[], flags: Flags) => {
    const checked = await check(files, flags, today(), say);
    process.stdout.write(flags.json ? `${JSON.stringify(checked.report, null, 2)}\n` : summary(checked));
    checked.unwritten.forEach(say);
    ended(checked.unwritten.length > 0 ? exitCode.failed : codeOf(checked.report));
  });
}

const say = (sentence: string): void => void process.stderr.write(`${harmless(sentence)}\n`);

/** Hints alone are clean; a row that is not eligible is something found. */
function codeOf({ issues, findings, decisions }: Awaited<ReturnType<typeof check>>['report']): ExitCode {
  const grave = [...issues, ...findings].some(({ severity, accepted }) => severity !== 'hint' && !accepted);
  return grave || decisions.some(({ status }) => status !== 'eligible') ? exitCode.found : exitCode.clean;
}
