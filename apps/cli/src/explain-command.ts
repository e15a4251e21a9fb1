import path from 'node:path';
import type { Command } from 'commander';
import { explanations, nearestCodes, type Explanation } from '@keshen/review';
import { exitCode, type ExitCode } from './exit-code.ts';
import { Refusal } from './refusal.ts';
import { writeRulebook } from './write-rulebook.ts';

/** `keshen explain`: what a code means; without one, all of them. */
export function addExplain(program: Command, ended: (code: ExitCode) => void): void {
  program
    .command('explain')
    .description('解释代号：报告中每个代号的含义、依据和处理办法；不写代号则列出全部')
    .argument('[代号]', '例如 micro-or-small')
    .option('--book <文件夹>', '在此文件夹写出规则手册：每个代号一页，附示例，可搜索，用浏览器打开')
    .action(async (code: string | undefined, { book }: { readonly book?: string }) => {
      const lines = code === undefined ? (book === undefined ? list() : []) : told(code);
      if (book !== undefined) {
        await writeRulebook(book);
        lines.push(`规则手册：${path.join(book, code === undefined ? 'index.html' : pageOf(code))}`);
      }
      process.stdout.write(`${lines.join('\n')}\n`);
      ended(exitCode.clean);
    });
}

const plain = (written: string): string => written.trim().toLowerCase();

const pageOf = (written: string): string => path.join('codes', `${plain(written)}.html`);

function told(written: string): string[] {
  const all = explanations();
  const found = all.find(({ code }) => code === plain(written));
  if (found) return page(found);
  const near = nearestCodes(
    written,
    all.map(({ code }) => code),
  );
  const meant = near.length > 0 ? `相近的有：${near.join('、')}。` : '';
  throw new Refusal(`没有代号“${written}”。${meant}用 keshen explain 列出全部代号。`);
}

function page({ code, sort, label, follows, means, cites, terms, todo }: Explanation): string[] {
  return [
    `${code}　${label}`,
    `类别：${sort}`,
    `结果：${follows}`,
    `含义：${means}`,
    ...(cites ? [`依据：${cites.document} ${cites.paragraph}`] : []),
    ...(terms.length > 0 ? ['标准和口径：', ...terms.map((term) => `  ${term}`)] : []),
    `处理：${todo}`,
  ];
}

/** By sort, codes in a column of their own. */
function list(): string[] {
  const all = explanations();
  const width = Math.max(...all.map(({ code }) => code.length)) + 2;
  return [...new Set(all.map(({ sort }) => sort))].flatMap((sort, i) => [
    ...(i > 0 ? [''] : []),
    `${sort}：`,
    ...all.filter((one) => one.sort === sort).map(({ code, label }) => `  ${code.padEnd(width)}${label}`),
  ]);
}
