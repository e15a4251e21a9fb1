import type { Command } from 'commander';
import type { PolicyItem } from '@keshen/review';
import { exitCode, type ExitCode } from './exit-code.ts';
import { listParameters, type Parameters } from './params.ts';
import { addPolicyOptions, policyRequest, type PolicyFlags } from './policy-options.ts';
import { harmless } from './summary/harmless.ts';
import { today } from './today.ts';

interface Flags extends PolicyFlags {
  readonly json?: boolean;
  readonly out?: string;
}

const headings: Readonly<Record<PolicyItem['kind'], string>> = {
  notice: '当年通知：',
  parameter: '参数：',
  reading: '口径（文件可作两种理解的）：',
};

/** `keshen params`: what an office can settle, and how it stands. */
export function addParams(program: Command, ended: (code: ExitCode) => void): void {
  const command = program
    .command('params')
    .description('政策口径：列出全部参数、口径和通知事项的取值、来源，未设的标出')
    .argument('<文件...>', '一批工作簿')
    .option('--json', '输出 JSON')
    .option('--out <文件夹>', '在此文件夹写出副本，其中的“政策口径”表列齐全部项目，原文件不变');
  addPolicyOptions(command).action(async (files: string[], flags: Flags) => {
    const listed = await listParameters(files, policyRequest(flags), flags.out, today());
    process.stdout.write(flags.json ? `${JSON.stringify(plain(listed), null, 2)}\n` : said(listed));
    for (const sentence of listed.unwritten) process.stderr.write(`${sentence}\n`);
    const open = listed.remarks.length > 0 || listed.items.some(waits);
    ended(listed.unwritten.length > 0 ? exitCode.failed : open ? exitCode.found : exitCode.clean);
  });
}

/** The notice may stay silent; a figure or a reading that nobody has settled waits for the office. */
const waits = ({ kind, from }: PolicyItem): boolean => kind !== 'notice' && (from === 'unset' || from === 'literal');

const plain = ({ asOf, items, remarks, written }: Parameters) => ({
  asOf,
  items: items.map(({ kind, id, label, unit, value = null, from, published, settlements }) => ({
    kind,
    id,
    label,
    unit,
    value,
    from,
    published,
    settledBy: settlements.map(({ set }) => set),
  })),
  remarks,
  written,
});

function said({ asOf, items, remarks, written }: Parameters): string {
  const kinds = (Object.keys(headings) as PolicyItem['kind'][]).map((kind) => {
    const own = items.filter((item) => item.kind === kind);
    return own.length === 0 ? [] : [headings[kind], ...own.flatMap(lines)];
  });
  const sections = [
    [`判定日：${asOf}`],
    ...kinds,
    remarks.length > 0 ? ['需核实：', ...remarks.map((remark) => `  ${remark}`)] : [],
    written.length > 0 ? ['已写出：', ...written.map((file) => `  ${file}`)] : [],
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.map(harmless).join('\n'))
    .join('\n\n')}\n`;
}

const sources: Readonly<Record<PolicyItem['from'], string>> = {
  settled: '已设定',
  document: '按文件',
  literal: '未明确，按字面',
  unset: '未设',
};

function lines({ kind, id, label, value, from, published, settlements }: PolicyItem): readonly string[] {
  const open = waits({ kind, from } as PolicyItem) ? '※ ' : '  ';
  const name = kind === 'notice' ? label : `${label}（${id}）`;
  const by = settlements.map(({ set }) => [set.source, set.by, set.reason].filter(Boolean).join('，')).filter(Boolean);
  return [
    `${open}${name}：${value ?? '未设'}${value === undefined ? '' : `　${sources[from]}`}`,
    ...(kind === 'notice' ? [] : [`    ${published}`]),
    ...by.map((text) => `    设定：${text}`),
  ];
}
