import type { CommanderError } from 'commander';
import { Refusal } from './refusal.ts';

/** What of the command line is wrong, for the clerk; commander says it in English. `command` is the one that was meant. */
export function usageRefusal({ code, message }: CommanderError, command?: string): Refusal {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted);
  const sentence = sentences[code]?.(first, second) ?? `命令无法识别：${message.replace(/^error: /, '')}。`;
  return new Refusal(
    `${sentence}${added(message)}用 ${['keshen', command, '--help'].filter(Boolean).join(' ')} 查看用法。`,
  );
}

const sentences: Readonly<Record<string, (first: string, second: string) => string>> = {
  'commander.unknownOption': (option) => `没有选项 ${option}。`,
  'commander.unknownCommand': (command) => `没有命令 ${command}。`,
  'commander.missingArgument': (argument) => `缺少参数 ${argument}。`,
  'commander.optionMissingArgument': (option) => `选项 ${option} 后面缺少内容。`,
  'commander.missingMandatoryOptionValue': (option) => `缺少选项 ${option}。`,
  'commander.invalidArgument': (option, value) => `选项 ${option} 的内容“${value}”不对。`,
  'commander.conflictingOption': (option, other) => `选项 ${option} 不能与 ${other} 同时使用。`,
  'commander.excessArguments': () => '参数太多。',
};

/** What commander guesses, and what our own check of an option says was expected. */
function added(message: string): string {
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/s.exec(message)?.[1];
  const expected = / is invalid\. (.*)$/s
    .exec(message)?.[1]
    ?.replace(/^Allowed choices are (.*)\.$/, (_, choices: string) => `可以是：${choices.split(', ').join('、')}。`);
  return meant ? `是否要用 ${meant}？` : (expected ?? '');
}
