import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newWorkbook, openWorkbook, writePackage } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import type { SheetContents } from '@keshen/workbook/model';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packageParts } from '../../../test/cli/package-parts.ts';
import { run } from './run.ts';

const sheet: SheetContents = {
  name: '企业申报',
  cells: [
    ['企业名称', '统一社会信用代码', '注册地（市州）', '国民经济行业', '从业人员（人）', '营业收入（万元）'],
    [' 甲公司', '91220101MA0XX0015U', '长春市', 'C39', 500, 5000],
  ],
};

let folder: string;
let file: string;
let out: string;
let err: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keshen-cautions-'));
  file = path.join(folder, '长春市.xlsx');
  out = err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** A workbook with one text of one of its parts replaced. */
function changed(part: string, from: string, to: string): Uint8Array {
  const parts = new Map(
    [...packageParts(newWorkbook([sheet], nodeCodec))].map(([name, bytes]): [string, Uint8Array] => [
      name,
      name === part ? Buffer.from(bytes.toString('utf8').replace(from, to)) : bytes,
    ]),
  );
  return writePackage(parts, nodeCodec);
}

const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
const signed = () =>
  changed(
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rSig" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
  );
const structureProtected = () =>
  changed('xl/workbook.xml', '<sheets>', '<workbookProtection lockStructure="1"/><sheets>');

describe('before copies are written', () => {
  it('says that the copy of a signed workbook is signed no more', async () => {
    writeFileSync(file, signed());
    await run(['check', file, '--annotate', path.join(folder, '标注')]);
    expect(err).toContain('带有数字签名');
    expect(existsSync(path.join(folder, '标注', '长春市_审查.xlsx'))).toBe(true);
  });

  it('says what a workbook without new sheets will lack', async () => {
    writeFileSync(file, structureProtected());
    await run(['check', file, '--annotate', path.join(folder, '标注')]);
    expect(err).toContain('的结构受保护，不能增加工作表');
    const { sheets } = openWorkbook(readFileSync(path.join(folder, '标注', '长春市_审查.xlsx')), '', nodeCodec).model;
    expect(sheets.map(({ name }) => name)).toEqual(['企业申报']);
  });

  it('says nothing of an ordinary one, nor where nothing is written', async () => {
    writeFileSync(file, newWorkbook([sheet], nodeCodec));
    await run(['check', file, '--annotate', path.join(folder, '标注')]);
    writeFileSync(file, signed());
    await run(['check', file]);
    expect(err).toBe('');
  });
});

describe('what cannot be written', () => {
  it('names the sheet that is protected', async () => {
    writeFileSync(file, newWorkbook([{ ...sheet, locked: true }], nodeCodec));
    expect(await run(['check', file, '--annotate', path.join(folder, '标注')])).toBe(2);
    expect(err).toContain('工作表“企业申报”受保护，不能写入，没有标注');
    expect(out).toContain('找到的表');
  });

  it('does not fix what it cannot record', async () => {
    writeFileSync(file, structureProtected());
    expect(await run(['fix', file, '--out', path.join(folder, '规范')])).toBe(2);
    expect(err).toContain('工作簿结构受保护，不能添加或删除工作表，没有规范格式');
    expect(existsSync(path.join(folder, '规范'))).toBe(false);
  });

  it('changes neither a read-only file in place nor a signed one', async () => {
    writeFileSync(file, signed());
    expect(await run(['clean', file, '--in-place'])).toBe(2);
    expect(err).toContain('带有数字签名，改写后签名会失效');
    chmodSync(file, 0o444);
    expect(await run(['clean', file, '--in-place'])).toBe(2);
    expect(err).toContain('是只读文件，没有改写');
  });

  it.each([
    ['申报.csv', new TextEncoder().encode('企业名称,统一社会信用代码\n甲公司,1\n')],
    // Excel 2.1 wrote records without a container: beginning, one text in A1, end.
    ['申报.xls', Uint8Array.of(9, 0, 4, 0, 2, 0, 16, 0, 4, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 1, 65, 10, 0, 0, 0)],
  ])(
    'does not make an .xlsx of %s under its old name',
    async (name, bytes) => {
      const old = path.join(folder, name);
      writeFileSync(old, bytes);
      expect(await run(['clean', old, '--in-place'])).toBe(2);
      expect(err).toContain('改写后会变成 .xlsx，不能沿用原名，没有改写。请用 --out 文件夹');
      expect(new Uint8Array(readFileSync(old))).toEqual(bytes);
    },
    60_000,
  );
});
