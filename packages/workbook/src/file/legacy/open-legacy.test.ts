import { write, type BookType, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { nodeCodec } from '../node.ts';
import { openAnyWorkbook } from '../open-any-workbook.ts';
import { openWorkbook } from '../open-workbook.ts';
import { FileRefused, sayRefused } from '../refused.ts';
import { readLegacy } from './read-legacy.ts';
import { limits } from '../limits.ts';

// The library says so when it meets a record that it does not know.
vi.spyOn(console, 'error').mockImplementation(() => undefined);

const cells: CellObject[][] = [
  [
    { t: 's', v: '企业名称' },
    { t: 's', v: '成立日期' },
    { t: 's', v: '资产（万元）' },
  ],
  [
    { t: 's', v: '长春一号公司' },
    { t: 'n', v: 45444, z: 'yyyy-mm-dd' },
    { t: 'n', v: 0.1 + 0.2 },
  ],
  [
    { t: 'b', v: true },
    { t: 'e', v: 7 },
    { t: 'n', v: -12.5 },
  ],
];

/** A workbook of the old kind; `shape` is what else the first sheet has. */
function old(bookType: BookType, shape: Partial<WorkSheet> = {}, book: Partial<WorkBook> = {}): Uint8Array {
  const sheet: WorkSheet = { '!data': cells, '!ref': 'A1:C3', ...shape };
  const other: WorkSheet = { '!data': [[{ t: 's', v: '乙' }]], '!ref': 'A1' };
  const made: WorkBook = { SheetNames: ['企业', '附表'], Sheets: { 企业: sheet, 附表: other }, ...book };
  return new Uint8Array(write(made, { type: 'array', bookType }) as ArrayBuffer);
}

const open = (bytes: Uint8Array, name = '申报表.xls') => openAnyWorkbook(bytes, name, nodeCodec);
const values = ({ model }: Awaited<ReturnType<typeof open>>) =>
  [0, 1, 2].map((row) => [0, 1, 2].map((column) => model.sheets[0]!.grid.value(row, column)));
const expected = [
  ['企业名称', '成立日期', '资产（万元）'],
  ['长春一号公司', 45444, 0.1 + 0.2],
  [true, { error: '#DIV/0!' }, -12.5],
];

async function refusal(bytes: Uint8Array): Promise<FileRefused> {
  try {
    await open(bytes);
  } catch (cause) {
    if (cause instanceof FileRefused) return cause;
    throw cause;
  }
  throw new Error('the file was opened');
}

describe('an old workbook', () => {
  it.each(['申报表.xls', '申报表.et', '申报表.xlsx', ''])('is opened by its bytes, called %j', async (name) => {
    const workbook = await open(old('biff8'), name);
    expect(values(workbook)).toEqual(expected);
    expect(workbook.model.sheets.map((sheet) => sheet.name)).toEqual(['企业', '附表']);
  });

  it('is opened when it is older still, without a container', async () => {
    const { model } = await open(old('biff2'));
    expect(model.sheets[0]!.grid.value(1, 1)).toBe(45444);
  });

  it('shows formulas with their results, in every cell of an array', () => {
    const array: CellObject[] = [
      { t: 'n', v: 1, f: 'C1:D1', F: 'A1:B1' },
      { t: 'n', v: 2, F: 'A1:B1' },
    ];
    const book = { SheetNames: ['甲'], Sheets: { 甲: { '!data': [array] } } };
    const { grid } = readLegacy(book, '').sheets[0]!;
    expect([grid.get(0, 0), grid.get(0, 1), grid.value(0, 1)]).toEqual([
      { formula: '=C1:D1' },
      { formula: '=C1:D1' },
      2,
    ]);
  });

  it('brings along what is merged, hidden and protected, and its first day', async () => {
    const { model } = await open(
      old(
        'biff8',
        { '!merges': [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }] },
        { Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 2 }], WBProps: { date1904: true } } },
      ),
    );
    expect(model.sheets[0]!.merges).toEqual([{ sheet: '1', top: 0, left: 0, rows: 1, columns: 3 }]);
    expect([model.sheets[1]!.shown, model.date1904]).toEqual(['very-hidden', true]);
  });

  it('stays as it is when nothing changes', async () => {
    const bytes = old('biff8');
    expect((await open(bytes)).save()).toBe(bytes);
  });

  it('becomes an .xlsx with its values and number formats when something does', async () => {
    const workbook = await open(old('biff8', { '!merges': [{ s: { r: 4, c: 0 }, e: { r: 5, c: 1 } }] }));
    const at = { sheet: '1', top: 0, left: 3, rows: 2, columns: 1 };
    await workbook.apply([{ do: 'write', at, was: [null, null], now: ['结论', '符合'] }]);
    const saved = openWorkbook(workbook.save(), '申报表.xlsx', nodeCodec);
    expect(workbook.savesAs).toBe('xlsx');
    expect(values(saved)).toEqual(expected);
    expect(saved.model.sheets[0]!.grid.get(1, 3)).toBe('符合');
    expect(saved.model.sheets[0]!.merges).toHaveLength(1);
    expect(saved.model.sheets[1]!.grid.get(0, 0)).toBe('乙');
  });

  it('keeps every text on its way into an .xlsx', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('_x0041_', ' 甲 ', '\r\n', '<&>"', '_x005F_')),
        async (text) => {
          const workbook = await open(old('biff8', { '!data': [[{ t: 's', v: text }]], '!ref': 'A1' }));
          const at = { sheet: '1', top: 1, left: 0, rows: 1, columns: 1 };
          await workbook.apply([{ do: 'write', at, was: [null], now: ['改'] }]);
          expect(workbook.model.sheets[0]!.grid.get(0, 0)).toBe(text);
          expect(openWorkbook(workbook.save(), '', nodeCodec).model.sheets[0]!.grid.get(0, 0)).toBe(text);
        },
      ),
      { numRuns: 60 },
    ));
});

describe('an old workbook that cannot be read', () => {
  it('is refused for its password', async () => {
    // Excel 97 without a container: its first record, then FILEPASS.
    const begin = [0x09, 0x08, 0x10, 0, 0, 6, 5, 0, 0xbb, 0x0d, 0xcc, 0x07, 0, 0, 0, 0, 6, 0, 0, 0];
    const filePass = [0x2f, 0, 6, 0, 0, 0, 0x12, 0x34, 0x56, 0x78, 0x0a, 0, 0, 0];
    const bytes = Uint8Array.from(begin.concat(filePass));
    const refused = await refusal(bytes);
    expect(refused.code).toBe('encrypted');
    expect(sayRefused(refused, '申报表.xls')).toContain('文件有密码');
  });

  it('is refused when it is too large for its reader', async () => {
    const bytes = new Uint8Array(limits.legacyBytes + 1);
    bytes.set(old('biff8'));
    expect(sayRefused(await refusal(bytes), '甲.xls')).toContain('24 MB');
  });

  it('never comes out shorter than it was', async () => {
    const bytes = old('biff8');
    for (let length = 1; length < bytes.length; length += 61) {
      const opened = await open(bytes.subarray(0, length)).catch((cause: unknown) => {
        expect(cause).toBeInstanceOf(FileRefused);
      });
      if (opened) expect([length, values(opened)]).toEqual([length, expected]);
    }
  });

  it('is read or refused, whichever bytes are wrong and wherever it is cut off', () => {
    const bytes = old('biff8');
    return fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.integer({ min: 1, max: bytes.length }),
        async (changes, length) => {
          const broken = bytes.slice(0, length);
          for (const [at, value] of changes) if (at < length) broken[at] = value;
          try {
            (await open(broken)).save();
          } catch (cause) {
            expect(cause).toBeInstanceOf(FileRefused);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const page = (rows: string, head = '') => `<html><head>${head}</head><body><table>${rows}</table></body></html>`;
const xmlTable = (rows: string) =>
  `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="企业"><Table>${rows}</Table></Worksheet></Workbook>`;

describe('what systems export under the name .xls', () => {
  it('is read from the table of a web page, as text', async () => {
    const rows = '<tr><th>编号</th><th colspan="2">名&amp;称</th></tr><tr><td>001</td><td>220102199003074512</td></tr>';
    const workbook = await open(utf8(page(rows)));
    const { grid, merges } = workbook.model.sheets[0]!;
    expect([grid.get(0, 0), grid.get(0, 1), grid.get(1, 0), grid.get(1, 1)]).toEqual([
      '编号',
      '名&称',
      '001',
      '220102199003074512',
    ]);
    expect(merges).toMatchObject([{ top: 0, left: 1, columns: 2 }]);
    expect(workbook.savesAs).toBe('xlsx');
  });

  it('is read in GB18030, whatever it says of itself', async () => {
    const [before, after] = page('<tr><td>|</td></tr>', '<meta charset="utf-8">').split('|');
    // 吉林
    const bytes = Uint8Array.of(...utf8(before!), 0xbc, 0xaa, 0xc1, 0xd6, ...utf8(after!));
    expect((await open(bytes)).model.sheets[0]!.grid.get(0, 0)).toBe('吉林');
  });

  it('is read from an XML table, with its kinds of value', async () => {
    const cell = (type: string, value: string, more = '') =>
      `<Cell${more}><Data ss:Type="${type}">${value}</Data></Cell>`;
    const rows = `<Row>${cell('String', '001')}${cell('Number', '0.1', ' ss:Index="3"')}</Row><Row>${cell('DateTime', '2024-01-05T00:00:00.000')}${cell('Boolean', '1')}${cell('Error', '#REF!')}</Row>`;
    const { name, grid } = (await open(utf8(xmlTable(rows)))).model.sheets[0]!;
    expect([name, grid.get(0, 0), grid.get(0, 1), grid.get(0, 2)]).toEqual(['企业', '001', null, 0.1]);
    expect([grid.get(1, 0), grid.get(1, 1), grid.get(1, 2)]).toEqual([45296, true, { error: '#REF!' }]);
  });

  it('takes an edit, and is an .xlsx then', async () => {
    const workbook = await open(utf8(page('<tr><td>甲</td></tr>')));
    const at = { sheet: workbook.model.sheets[0]!.id, top: 0, left: 0, rows: 1, columns: 1 };
    await workbook.apply([{ do: 'write', at, was: ['甲'], now: ['乙'] }]);
    expect(openWorkbook(workbook.save(), '', nodeCodec).model.sheets[0]!.grid.get(0, 0)).toBe('乙');
  });

  it.each([
    ['a page without a table', '<html><body>甲</body></html>', 'unsupported'],
    ['a page whose table is empty', page(''), 'unsupported'],
    ['spans beyond all measure', page(`<tr>${'<td colspan="999999">1</td>'.repeat(9)}</tr>`), 'too-large'],
    ['spans upon spans', page(`<tr>${'<td rowspan="60000" colspan="99999">1</td>'.repeat(2000)}</tr>`), 'too-large'],
    [
      'an index beyond all measure',
      xmlTable('<Row><Cell ss:Index="4000000"><Data ss:Type="Number">1</Data></Cell></Row>'),
      'too-large',
    ],
  ])(
    'is refused: %s',
    async (_name, text, code) => {
      await expect(open(utf8(text))).rejects.toMatchObject({ name: 'FileRefused', code });
    },
    20_000,
  );

  it(
    'is read or refused wherever it is cut off or wrong',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(
            page('<tr><td rowspan="2">甲</td><td>1</td></tr><tr><td>2</td></tr>'),
            xmlTable(
              '<Row ss:Index="2"><Cell ss:Index="2" ss:Formula="=RC[-1]"><Data ss:Type="Number">1</Data></Cell></Row>',
            ),
          ),
          fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...'<>/"= &;!-[]?x0A19')), { maxLength: 6 }),
          fc.integer({ min: 300, max: 500 }),
          async (text, changes, length) => {
            const characters = [...text].slice(0, length);
            for (const [at, character] of changes) if (at > 150 && at < characters.length) characters[at] = character;
            try {
              (await open(utf8(characters.join('')))).save();
            } catch (cause) {
              expect(cause).toBeInstanceOf(FileRefused);
            }
          },
        ),
        { numRuns: 300 },
      ),
    30_000,
  );
});

it('leaves old workbooks to `openAnyWorkbook`, where nothing is to be loaded', () => {
  expect(() => openWorkbook(old('biff8'), '', nodeCodec)).toThrow(expect.objectContaining({ code: 'legacy-xls' }));
});
