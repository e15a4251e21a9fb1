import { describe, expect, it } from 'vitest';
import { nodeCodec } from '../node.ts';
import { openWorkbook } from '../open-workbook.ts';

const open = (bytes: Uint8Array | string) =>
  openWorkbook(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, '名单.csv', nodeCodec);
const rows = (bytes: Uint8Array | string) => {
  const sheet = open(bytes).model.sheets[0]!;
  const { rows, columns } = sheet.used!;
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => sheet.grid.get(r, c)));
};
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).buffer);
/** 姓名,编号 and 张三,007 in GB18030. */
const gb18030 = new Uint8Array([
  0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb1, 0xe0, 0xba, 0xc5, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0x30, 0x30, 0x37,
]);

describe('delimited text', () => {
  it.each<[string, Uint8Array | string]>([
    ['UTF-8', '姓名,编号\n张三,007'],
    ['UTF-8 with a byte order mark', '\ufeff姓名,编号\r\n张三,007\r\n'],
    ['UTF-16', utf16('姓名\t编号\n张三\t007\n')],
    ['GB18030', gb18030],
    ['tabs', '姓名\t编号\n张三\t007\n'],
    ['semicolons', '姓名;编号\n张三;007\n'],
    ['quotes', '"姓名","编号"\r"张三","007"\r'],
  ])('in %s', (_name, bytes) => {
    expect(rows(bytes)).toEqual([
      ['姓名', '编号'],
      ['张三', '007'],
    ]);
  });

  it('undoes quotes, and keeps what is inside them', () => {
    expect(rows('a,b,c\n"x, ""y""\nz",,"\t"\n')).toEqual([
      ['a', 'b', 'c'],
      ['x, "y"\nz', null, '\t'],
    ]);
  });

  it('interprets nothing', () => {
    expect(rows('日期,数,式\n2024/5/1,1e5,=1+1\n')[1]).toEqual(['2024/5/1', '1e5', '=1+1']);
  });

  it('takes text without any delimiter for one column', () => {
    expect(rows('甲公司\n乙公司\n')).toEqual([['甲公司'], ['乙公司']]);
  });

  it('stays as it is when nothing changes, and becomes a workbook when something does', async () => {
    const bytes = new TextEncoder().encode('姓名,编号\n张三,007\n');
    const workbook = open(bytes);
    expect(workbook.save()).toBe(bytes);
    const at = { sheet: '1', top: 0, left: 2, rows: 2, columns: 1 };
    await workbook.apply([{ do: 'write', at, was: [null, null], now: ['结论', '符合'] }]);
    const { grid, name } = openWorkbook(workbook.save(), '名单.xlsx', nodeCodec).model.sheets[0]!;
    expect([name, workbook.savesAs, grid.get(1, 0), grid.get(1, 1), grid.get(1, 2)]).toEqual([
      '名单',
      'xlsx',
      '张三',
      '007',
      '符合',
    ]);
  });
});
