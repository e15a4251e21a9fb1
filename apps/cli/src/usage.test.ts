import { CommanderError, InvalidArgumentError, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { bareProgram } from './program.ts';
import { usageRefusal } from './usage.ts';

/** What is said of a command line, by a program with a command such as ours have. */
function said(...args: string[]): string {
  const program = bareProgram();
  program
    .command('check')
    .argument('<工作簿...>')
    .requiredOption('--unit <名称>', '单位')
    .option('--as-of <日期>', '日期', () => {
      throw new InvalidArgumentError('应为 2024-06-01 这样的日期。');
    })
    .addOption(new Option('--format <格式>').choices(['json', 'text']))
    .addOption(new Option('--json').conflicts('quiet'))
    .option('--quiet')
    .action(() => undefined);
  try {
    program.parse(args, { from: 'user' });
  } catch (cause) {
    if (cause instanceof CommanderError) return usageRefusal(cause).message;
    throw cause;
  }
  return '';
}

describe('a command line that is wrong', () => {
  it.each([
    ['chekc', '没有命令 chekc。是否要用 check？'],
    ['check a.xlsx --unit 市 --nothing', '没有选项 --nothing。'],
    ['check --unit 市', '缺少参数 工作簿。'],
    ['check a.xlsx --unit', '选项 --unit <名称> 后面缺少内容。'],
    ['check a.xlsx', '缺少选项 --unit <名称>。'],
    ['check a.xlsx --unit 市 --as-of 明天', '选项 --as-of <日期> 的内容“明天”不对。应为 2024-06-01 这样的日期。'],
    ['check a.xlsx --unit 市 --format xml', '选项 --format <格式> 的内容“xml”不对。可以是：json、text。'],
    ['check a.xlsx --unit 市 --json --quiet', '选项 --json 不能与 --quiet 同时使用。'],
  ])('%s', (line, sentence) => {
    expect(said(...line.split(' '))).toBe(`${sentence}用 keshen --help 查看用法。`);
  });

  it('sends on to the help of the command that was meant', () => {
    const cause = new CommanderError(1, 'commander.missingArgument', "error: missing required argument '文件'");
    expect(usageRefusal(cause, 'revert').message).toBe('缺少参数 文件。用 keshen revert --help 查看用法。');
  });

  it('is not one that is right', () => {
    expect(said('check', 'a.xlsx', '--unit', '市')).toBe('');
  });
});

describe('help for a command', () => {
  it('is in Chinese, too', () => {
    const program = bareProgram();
    const check = program.command('check').argument('<工作簿...>', '要检查的文件').option('--json', '输出报告');
    expect(check.helpInformation()).toContain('用法： keshen check [选项] <工作簿...>');
    expect(check.helpInformation()).toContain('显示帮助');
    expect(program.helpInformation()).toContain('用法： keshen [选项] [命令]');
  });
});
