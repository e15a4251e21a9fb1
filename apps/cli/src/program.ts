import { Command } from 'commander';
import { version } from '../package.json';
import { addApportion } from './apportion-command.ts';
import { addCells } from './cells-command.ts';
import { addCheck } from './check-command.ts';
import { inChinese } from './chinese-help.ts';
import { addClean } from './clean-command.ts';
import type { ExitCode } from './exit-code.ts';
import { addExplain } from './explain-command.ts';
import { addFix } from './fix-command.ts';
import { addParams } from './params-command.ts';
import { addQuotas } from './quotas-command.ts';
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
  addQuotas(program, ended);
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
    .description('科审：科技计划申报材料形式审查。除 clean --in-place 外，原文件不会被改动。')
    .version(version, '-v, --version', '显示版本号')
    .addHelpText('after', '\n退出码：0 没有问题；1 有须补正、需核实或没有还原、清除的内容；2 没有运行成功。');
}
