import { InvalidArgumentError, type Command } from 'commander';
import { parseDay } from '@keshen/rules';
import type { CheckRequest } from '@keshen/review';

/** What every command that reads a case may be told of it. */
export interface CaseFlags {
  readonly programme?: string;
  /** Columns that the clerk names, as `enterprises.creditCode` → `C`. */
  readonly column?: ReadonlyMap<string, string>;
}

/** What every command that judges a case may be told about policy. */
export interface PolicyFlags extends CaseFlags {
  readonly asOf?: string;
  readonly set?: ReadonlyMap<string, string>;
  readonly publishedParameters?: boolean;
}

/** `--programme` and `--column`. */
export const addCaseOptions = (command: Command): Command =>
  command
    .option('--programme <专项>', '专项代号，例如 commissioner，几个一起用 + 连接；不写则审查识别到的全部专项')
    .option(
      '--column <表.栏=列>',
      '指定一栏在哪一列，例如 enterprises.creditCode=C；列号留空表示没有这一列；可写多次',
      column,
    );

/** The same with `--as-of`, `--set` and `--published-parameters`. */
export const addPolicyOptions = (command: Command): Command =>
  addCaseOptions(command)
    .option('--as-of <日期>', '判定日，例如 2024-06-01；不写则取“政策口径”中的判定日或申报截止日期，没有则为今天', day)
    .option('--set <项目=取值>', '只在本次采用的参数或口径，例如 yearly-subsidy=6万元；可写多次', setting)
    .option('--published-parameters', '不采用工作簿自带的“政策口径”，只按文件规定');

export const caseRequest = ({ programme, column: columns }: CaseFlags): CheckRequest => ({
  ...(programme !== undefined && { programme }),
  ...(columns && { columns }),
});

export const policyRequest = ({ asOf, set, publishedParameters, ...flags }: PolicyFlags): CheckRequest => ({
  ...caseRequest(flags),
  ...(asOf !== undefined && { asOf }),
  ...(set && { set }),
  ...(publishedParameters && { published: true }),
});

function day(text: string): string {
  if (parseDay(text) === undefined) throw new InvalidArgumentError('应为 2024-06-01 这样的日期。');
  return text;
}

/** `enterprises.creditCode=C`; which tables, fields and columns there are, the check knows. */
function column(text: string, others: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const [, field, letters] = /^([^.=]+\.[^.=]+)=([A-Za-z]*)$/.exec(text.trim()) ?? [];
  if (field === undefined || letters === undefined)
    throw new InvalidArgumentError('应为 enterprises.creditCode=C 的样子。');
  return new Map([...others, [field, letters.toUpperCase()]]);
}

/** `yearly-subsidy=6万元`; which figures and readings there are, the check knows. */
export function setting(text: string, others: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const [, item, value] = /^([^=]+)=(.+)$/.exec(text.trim()) ?? [];
  if (item === undefined || value === undefined) throw new InvalidArgumentError('应为 yearly-subsidy=6万元 的样子。');
  return new Map([...others, [item.trim(), value.trim()]]);
}
