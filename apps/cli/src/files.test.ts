import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from './file-trouble.ts';
import { makeFolder, readInput, writeOutput } from './files.ts';
import { Refusal } from './refusal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keshen-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...names: string[]): string => path.join(folder, ...names);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('an input', () => {
  it('is read whole', async () => {
    writeFileSync(at('申报表.xlsx'), 'PK');
    expect(new TextDecoder().decode(await readInput(at('申报表.xlsx')))).toBe('PK');
  });

  it.each([
    ['is not there', '没有.xlsx', '找不到文件'],
    ['is a folder', '长春市', '是文件夹，不是文件'],
    ['is empty', '空.xlsx', '文件是空的'],
    ['lies in a file', '空.xlsx/表.xlsx', '路径中有一段不是文件夹'],
    ['has a name beyond all measure', '长'.repeat(300), '名称太长'],
    ['is a device', '/dev/null', '不是普通文件'],
  ])('that %s is refused', async (_name, file, sentence) => {
    mkdirSync(at('长春市'));
    writeFileSync(at('空.xlsx'), '');
    const refused = readInput(path.resolve(folder, file));
    await expect(refused).rejects.toBeInstanceOf(Refusal);
    await expect(refused).rejects.toThrow(sentence);
  });
});

describe('an output', () => {
  it('takes the place of an earlier one and leaves nothing else behind', async () => {
    await makeFolder(at('结果', '一'));
    await writeOutput(at('结果', '一', '表.xlsx'), bytes('旧'), []);
    await writeOutput(at('结果', '一', '表.xlsx'), bytes('新'), [at('没有.xlsx')]);
    expect(readFileSync(at('结果', '一', '表.xlsx'), 'utf8')).toBe('新');
    expect(readdirSync(at('结果', '一'))).toEqual(['表.xlsx']);
  });

  it.each([
    ['by its name', (input: string) => input],
    ['by a link', (input: string) => (symlinkSync(input, at('链接.xlsx')), at('链接.xlsx'))],
    ['by a hard link', (input: string) => (linkSync(input, at('另名.xlsx')), at('另名.xlsx'))],
    ['by a way around', (input: string) => path.join(folder, 'x', '..', path.basename(input))],
  ])('is never an input, %s', async (_name, name) => {
    writeFileSync(at('申报表.xlsx'), '原件');
    await expect(writeOutput(name(at('申报表.xlsx')), bytes('新'), [at('申报表.xlsx')])).rejects.toThrow('不会被覆盖');
    expect(readFileSync(at('申报表.xlsx'), 'utf8')).toBe('原件');
  });

  it('that cannot be written leaves no temporary file', async () => {
    mkdirSync(at('表.xlsx', '里面'), { recursive: true });
    await expect(writeOutput(at('表.xlsx'), bytes('新'), [])).rejects.toThrow('已有一个同名文件夹');
    expect(readdirSync(folder)).toEqual(['表.xlsx']);
  });

  it('is given its folder with those above it, as often as asked', async () => {
    await makeFolder(at('结果', '长春市', '一'));
    await makeFolder(at('结果', '长春市', '一'));
    expect(readdirSync(at('结果', '长春市'))).toEqual(['一']);
  });

  it.skipIf(!existsSync('/proc/self'))('is not waited for where no folder can be made', async () => {
    await expect(makeFolder('/proc/结果/一')).rejects.toThrow('不能在其中建立内容');
  });

  it('needs its folder', async () => {
    await expect(writeOutput(at('没有', '表.xlsx'), bytes('新'), [])).rejects.toThrow('不存在');
    writeFileSync(at('文件'), '');
    await expect(makeFolder(at('文件'))).rejects.toThrow('是文件，不是文件夹');
    await expect(makeFolder(at('文件', '里面'))).rejects.toThrow('路径中有一段是文件');
    await expect(makeFolder(at('文件', '里面', '更里面'))).rejects.toThrow('路径中有一段是文件');
  });
});

describe('what the system says', () => {
  // A test may run as root, whom nothing is forbidden, and cannot fill the disk: the errors are made.
  const said = (act: 'read' | 'write', code: string) =>
    refusalOf(act, '表.xlsx', Object.assign(new Error(code), { code }))?.message;

  it.each([
    ['read', 'EACCES', '没有权限读取“表.xlsx”'],
    ['read', 'EBUSY', '被其他程序占用'],
    ['write', 'EACCES', '没有权限写入“表.xlsx”'],
    ['write', 'EROFS', '只读'],
    ['write', 'ENOSPC', '磁盘空间不足'],
    ['write', 'EMFILE', '系统报错（EMFILE）'],
  ] as const)('%s: %s', (act, code, sentence) => {
    expect(said(act, code)).toContain(sentence);
  });

  it('is not made up: an error of ours goes up as it is', () => {
    expect(refusalOf('read', '表.xlsx', new TypeError('bug'))).toBeUndefined();
  });
});
