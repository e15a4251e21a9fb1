import type { Verification, VerifiedItem } from '@keshen/review';
import type { Command } from 'commander';
import { exitCode, type ExitCode } from './exit-code.ts';
import { openCase, refusing } from './open-case.ts';
import { capped } from './summary/capped.ts';
import { harmless } from './summary/harmless.ts';
import { today } from './today.ts';

interface Flags {
  readonly json?: boolean;
}

const labels: Readonly<Record<VerifiedItem['what'], string>> = {
  trail: '审核留痕表',
  software: '软件版本',
  rules: '规则版本',
  workbooks: '工作簿',
  cells: '申报内容',
  settings: '政策口径',
  decisions: '核实和集体研究',
  verdicts: '结论和金额',
  marks: '标注列',
};

/** `keshen verify`: runs the check again that a received workbook records, and says what agrees. */
export function addVerify(program: Command, ended: (code: ExitCode) => void): void {
  program
    .command('verify')
    .description('复核：按工作簿中的审核留痕表重新审查，说明哪些一致、哪些不一致')
    .argument('<文件...>', '收到的标注副本；一批材料要一并提供')
    .option('--json', '输出 JSON')
    .action(async (files: string[], { json }: Flags) => {
      const { session } = await openCase(files, today());
      const verification = await refusing(() => session.verify());
      process.stdout.write(json ? `${JSON.stringify(verification, null, 2)}\n` : said(verification));
      // Another version alone is no difference: what it changes shows in the verdicts.
      const differs = verification.checks.some(({ what, agrees }) => !agrees && what !== 'software');
      ended(differs ? exitCode.found : exitCode.clean);
    });
}

function said({ checks }: Verification): string {
  const lines = checks.flatMap(({ what, agrees, says }) =>
    agrees ? [`一致　　${labels[what]}`] : capped(`不一致　${labels[what]}：`, says, '--json'),
  );
  const differing = checks.filter(({ agrees }) => !agrees).length;
  const end = differing === 0 ? '全部一致。' : `有${differing}项不一致，请逐项核对；需要时请对方重新报送。`;
  return `${[...lines, '', end].map(harmless).join('\n')}\n`;
}
