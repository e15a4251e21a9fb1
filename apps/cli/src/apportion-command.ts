import { InvalidArgumentError, Option, type Command } from 'commander';
import { apportionmentMethods, sayRatio, type Apportionment } from '@keshen/rules';
import { sayClash } from '@keshen/review';
import { apportionFile, apportionmentJson, type ApportionOptions } from './apportion.ts';
import { exitCode, type ExitCode } from './exit-code.ts';

interface Flags extends ApportionOptions {
  readonly json?: boolean;
}

/** `keshen apportion`: places among units, on plain numbers. */
export function addApportion(program: Command, ended: (code: ExitCode) => void): void {
  program
    .command('apportion')
    .description('测算名额：按基数把名额分到各单位，可设保底和封顶；并列时不代为决定')
    .requiredOption('--places <名额>', '要分配的名额总数', wholeNumber)
    .addOption(new Option('--method <方法>', '分配方法').choices([...apportionmentMethods]).makeOptionMandatory())
    .requiredOption(
      '--units <文件>',
      'JSON 文件，一个单位一项：[{ "unit": 单位, "weight": 基数, "floor": 保底, "cap": 封顶 }]，后两项可不写',
    )
    .option(
      '--settled <单位>',
      '并列名额经抽签或会议给了谁，可写多次',
      (unit: string, all: readonly string[]) => [...all, unit],
      [],
    )
    .option('--json', '输出 JSON')
    .action(async (flags: Flags) => {
      const result = await apportionFile(flags);
      process.stdout.write(flags.json ? `${JSON.stringify(apportionmentJson(result), null, 2)}\n` : readable(result));
      ended(result.clash || result.tie ? exitCode.found : exitCode.clean);
    });
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('应为不小于0的整数，例如 200。');
  return Number(text);
}

function readable(result: Apportionment): string {
  if (result.clash) return `${sayClash(result.clash)}\n`;
  const lines = result.steps.map(({ unit, quota, whole, remainder, awarded }, i) => {
    const share = quota
      ? `　应得 ${sayRatio(quota)}　整数 ${whole}　余数 ${remainder ? sayRatio(remainder) : 0}`
      : `　保底 ${whole}`;
    const order = awarded.length > 0 ? `　第${awarded.join('、')}个得到余下名额` : '';
    return `${unit}：${result.allocations[i]!.places}${share}${order}`;
  });
  const { tie } = result;
  const open = tie
    ? [`还有${tie.places}个名额并列：${tie.units.join('、')}。请抽签或开会决定，再用 --settled 写明。`]
    : [];
  return `${[...lines, ...open].join('\n')}\n`;
}
