import { Command, Help } from 'commander';
import { version } from '../package.json';
import { addApportion } from './apportion-command.ts';
import { addCells } from './cells-command.ts';
import { addCheck } from './check-command.ts';
import { addClean } from './clean-command.ts';
import type { ExitCode } from './exit-code.ts';
import { addExplain } from './explain-command.ts';
import { addFix } from './fix-command.ts';
import { addParams } from './params-command.ts';
import { addRevert } from './revert-command.ts';
import { addTemplate } from './template-command.ts';
import { addTrace } from './trace-command.ts';
import { addVerify } from './verify-command.ts';
import { addWhatIf } from './whatif-command.ts';

/** The command line of Keshen; every command is added here and says to `ended` how the process has to end. */
export function createProgram(ended: (code: ExitCode) => void): Command {
  const program = bareProgram();
  addCheck(program, ended);
  addFix(program, ended);
  addRevert(program, ended);
  addClean(program, ended);
  addApportion(program, ended);
  addParams(program, ended);
  addWhatIf(program, ended);
  addTrace(program, ended);
  addVerify(program, ended);
  addTemplate(program, ended);
  addExplain(program, ended);
  addCells(program, ended);
  return program;
}

/** What holds for every command: Chinese help, one version. Raises `CommanderError` instead of ending the process. */
export function bareProgram(): Command {
  return inChinese(new Command('keshen'))
    .description('科审：科技计划申报材料形式审查。原文件不会被改动。')
    .version(version, '-v, --version', '显示版本号')
    .addHelpText('after', '\n退出码：0 没有问题，1 有须补正或需核实的内容，2 没有运行成功。');
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Global Options:': '通用选项：',
};

/** Help in Chinese. Commands made by `command` inherit it. */
function inChinese(program: Command): Command {
  return program
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示某个命令的帮助')
    .configureHelp({ styleTitle: (title) => titles[title] ?? title, commandUsage, subcommandTerm, displayWidth })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
}

const commandUsage = (command: Command): string => translated(new Help().commandUsage(command));
const subcommandTerm = (command: Command): string => translated(new Help().subcommandTerm(command));
const translated = (usage: string): string => usage.replace('[options]', '[选项]').replace('[command]', '[命令]');

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** A Chinese character takes two columns of a terminal: the descriptions line up. */
function displayWidth(this: Help, text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
