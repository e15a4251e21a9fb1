import { InvalidArgumentError, Option, type Command } from 'commander';
import { apportionmentMethods, quotaMethod, yearlyIntake, type ApportionmentMethod } from '@keshen/rules';
import { exitCode, type ExitCode } from './exit-code.ts';
import { addPolicyOptions, policyRequest, type PolicyFlags } from './policy-options.ts';
import { quotasOf } from './quotas.ts';
import { isOpen, quotasText } from './quotas-text.ts';
import { today } from './today.ts';

interface Flags extends PolicyFlags {
  readonly places?: number;
  readonly method?: ApportionmentMethod;
  readonly weights?: string;
  readonly json?: boolean;
  readonly out?: string;
}

/** `keshen quotas`: the places of a year over the reporting units, step by step. */
export function addQuotas(program: Command, ended: (code: ExitCode) => void): void {
  const command = program
    .command('quotas')
    .description('测算名额：把每年选派名额分到各推荐单位，列出每一步，核对下达、调剂和使用')
    .argument('<文件...>', '一批工作簿')
    .option('--places <名额>', '只在本次采用的名额总数，例如 200', wholeNumber)
    .addOption(new Option('--method <方法>', '只在本次采用的分配方法').choices([...apportionmentMethods]))
    .option('--weights <基数>', '只在本次采用的基数：测算基数表的指标名称，或“在手申报数”')
    .option('--json', '输出 JSON')
    .option('--out <文件夹>', '在此文件夹写出带“名额分配”表的副本和名额分配表、测算过程，原文件不变');
  addPolicyOptions(command).action(async (files: string[], flags: Flags) => {
    const request = { ...policyRequest(flags), set: new Map([...(flags.set ?? []), ...asked(flags)]) };
    const result = await quotasOf(files, request, flags.out, today());
    const { asOf, quotas, findings, written } = result;
    process.stdout.write(
      flags.json ? `${JSON.stringify({ asOf, ...quotas, findings, written }, null, 2)}\n` : quotasText(result),
    );
    for (const sentence of result.unwritten) process.stderr.write(`${sentence}\n`);
    const code = findings.some(isOpen) ? exitCode.found : exitCode.clean;
    ended(result.unwritten.length > 0 ? exitCode.failed : code);
  });
}

/** What the flags settle for this run, as 政策口径 would. */
const asked = ({ places, method, weights }: Flags): readonly (readonly [item: string, value: string])[] => [
  ...(places === undefined ? [] : [[yearlyIntake.id, `${places}人`] as const]),
  ...(method === undefined ? [] : [[quotaMethod.id, method] as const]),
  ...(weights === undefined ? [] : [[basisItem, weights] as const]),
];

/** The line of the sheet 政策口径 that names the basis. */
const basisItem = '名额测算基数';

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('应为不小于0的整数，例如 200。');
  return Number(text);
}
