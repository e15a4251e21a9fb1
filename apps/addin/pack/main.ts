/** `tsx pack/main.ts --base-url URL --out DIR [--office-js FILE|URL]`: what an office hosts on its own network. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { officeLibraryOf } from './office-library.ts';
import { packageAddin } from './package-addin.ts';
import { baseUrlOf } from './readdress.ts';

const usage = '用法：pnpm package --base-url https://内网地址/目录/ --out 输出目录 [--office-js office.js的路径或网址]';

process.exitCode = run();

function run(): number {
  const { values } = parseArgs({
    options: { 'base-url': { type: 'string' }, out: { type: 'string' }, 'office-js': { type: 'string' } },
  });
  const { 'base-url': given, out, 'office-js': library } = values;
  if (given === undefined || out === undefined) return refuse(usage);
  const baseUrl = baseUrlOf(given);
  if (baseUrl === undefined) return refuse(`--base-url 应为 https 网址，不带问号和井号，现为“${given}”。\n${usage}`);
  const officeJs = officeLibraryOf(library, fromCaller);
  if (typeof officeJs === 'string') return refuse(officeJs);
  const folder = fromCaller(out);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    return refuse(`${out} 不是空目录，没有写入。请换一个目录。`);
  return pack(baseUrl, folder, officeJs);
}

function pack(baseUrl: string, out: string, officeJs: Parameters<typeof packageAddin>[0]['officeJs']): number {
  const site = path.resolve(import.meta.dirname, '../dist/site');
  const manifest = readFileSync(path.resolve(import.meta.dirname, '../../../manifest.xml'), 'utf8');
  const faults = packageAddin({ site, manifest, baseUrl, out, officeJs });
  if (faults.length > 0) return refuse(faults.join('\n'));
  console.log(`已写入 ${out}：site（放到 ${baseUrl}）、manifest.xml、管理员说明.md`);
  return 0;
}

/** pnpm runs scripts in the package's folder; paths are meant from where the command was given. */
function fromCaller(file: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '.', file);
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}
