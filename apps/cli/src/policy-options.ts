import { InvalidArgumentError, type Command } from 'commander';
import { parseDay } from '@keshen/rules';
import type { CheckRequest } from '@keshen/review';

/** What every command that judges a case may be told about policy. */
export interface PolicyFlags {
  readonly programme?: string;
  readonly asOf?: string;
  readonly set?: ReadonlyMap<string, string>;
  readonly publishedParameters?: boolean;
}

/** `--programme`, `--as-of`, `--set` and `--published-parameters`. */
export const addPolicyOptions = (command: Command): Command =>
  command
    .option('--programme <专项>', '专项代号，例如 commissioner；不写则按表格识别')
    .option('--as-of <日期>', '判定日，例如 2024-06-01；不写则取“政策口径”中的判定日或申报截止日期，没有则为今天', day)
    .option('--set <项目=取值>', '只在本次采用的参数或口径，例如 yearly-subsidy=6万元；可写多次', setting)
    .option('--published-parameters', '不采用工作簿自带的“政策口径”，只按文件规定');

export const policyRequest = ({ programme, asOf, set, publishedParameters }: PolicyFlags): CheckRequest => ({
  ...(programme !== undefined && { programme }),
  ...(asOf !== undefined && { asOf }),
  ...(set && { set }),
  ...(publishedParameters && { published: true }),
});

function day(text: string): string {
  if (parseDay(text) === undefined) throw new InvalidArgumentError('应为 2024-06-01 这样的日期。');
  return text;
}

/** `yearly-subsidy=6万元`; which figures and readings there are, the check knows. */
export function setting(text: string, others: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const [, item, value] = /^([^=]+)=(.+)$/.exec(text.trim()) ?? [];
  if (item === undefined || value === undefined) throw new InvalidArgumentError('应为 yearly-subsidy=6万元 的样子。');
  return new Map([...others, [item.trim(), value.trim()]]);
}
