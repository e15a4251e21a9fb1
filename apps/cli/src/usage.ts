import type { CommanderError } from 'commander';
import { Refusal } from './refusal.ts';

/** What of the command line is wrong, for the clerk; commander says it in English. */
export function usageRefusal({ code, message }: CommanderError): Refusal {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/s.exec(message)?.[1];
  const sentence = sentences[code]?.(quoted) ?? `命令无法识别：${message.replace(/^error: /, '')}。`;
  return new Refusal(`${sentence}${meant ? `是否要用 ${meant}？` : ''}用 keshen --help 查看用法。`);
}

const sentences: Readonly<Record<string, (quoted: string) => string>> = {
  'commander.unknownOption': (option) => `没有选项 ${option}。`,
  'commander.unknownCommand': (command) => `没有命令 ${command}。`,
  'commander.missingArgument': (argument) => `缺少参数 ${argument}。`,
  'commander.optionMissingArgument': (option) => `选项 ${option} 后面缺少内容。`,
  'commander.missingMandatoryOptionValue': (option) => `缺少选项 ${option}。`,
  'commander.invalidArgument': (option) => `${option} 的内容不对。`,
  'commander.conflictingOption': (option) => `选项 ${option} 不能与另一个选项同时使用。`,
  'commander.excessArguments': () => '参数太多。',
};
