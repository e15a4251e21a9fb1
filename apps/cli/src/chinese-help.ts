import { Help, type Command, type Option } from 'commander';
import { wrapped } from './wrapped.ts';
import { displayWidth } from './display-width.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Global Options:': '通用选项：',
};

/** Help in Chinese. Commands made by `command` inherit it. */
export function inChinese(program: Command): Command {
  return program
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示某个命令的帮助')
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      commandUsage,
      subcommandTerm,
      optionDescription,
      displayWidth,
      boxWrap: wrapped,
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
}

const commandUsage = (command: Command): string => translated(new Help().commandUsage(command));
const subcommandTerm = (command: Command): string => translated(new Help().subcommandTerm(command));
const translated = (usage: string): string => usage.replace('[options]', '[选项]').replace('[command]', '[命令]');

/** What an option may be; that it must be there; what holds without it, the description itself says. */
function optionDescription({ description, argChoices, mandatory }: Option): string {
  const choices = argChoices ? [`可以是 ${argChoices.join('、')}`] : [];
  return [description, ...choices, ...(mandatory ? ['必须写明'] : [])].join('；');
}
