import { describe, expect, it } from 'vitest';
import { nodeCodec } from './node.ts';
import { openWorkbook } from './open-workbook.ts';
import { FileRefused, sayRefused } from './refused.ts';
import { handMade } from './testing/hand-made.ts';
import { writePackage } from './write-package.ts';

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** An OLE2 file with one stream of this name in its directory. */
function compound(stream: string): Uint8Array {
  const file = new Uint8Array(1536);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(new Uint8Array(Uint16Array.from(stream, (c) => c.charCodeAt(0)).buffer), 1024);
  file[1024 + 64] = (stream.length + 1) * 2;
  return file;
}

const zipped = (name: string, text = 'x') => writePackage(new Map([[name, text]]), nodeCodec);

function refusedAs(file: Uint8Array): FileRefused {
  try {
    openWorkbook(file, '申报表.xlsx', nodeCodec);
  } catch (cause) {
    if (cause instanceof FileRefused) return cause;
    throw cause;
  }
  throw new Error('the file was opened');
}

describe('a file that cannot be read is refused with what it is, whatever its name', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty', '空'],
    ['an encrypted workbook', compound('EncryptedPackage'), 'encrypted', '密码'],
    ['an old workbook', compound('Workbook'), 'legacy-xls', '另存为 .xlsx'],
    ['an older workbook', compound('Book'), 'legacy-xls', '另存为 .xlsx'],
    ['an old document', compound('WordDocument'), 'not-a-workbook', 'Word'],
    ['a bare stream of Excel 4', bytes('\u0009\u0004\u0006\0\0\0'), 'legacy-xls', '.xls'],
    ['a PDF', bytes('%PDF-1.7\n'), 'not-a-workbook', 'PDF'],
    ['a picture', bytes('\u0089PNG\r\n\u001a\n'), 'not-a-workbook', 'PNG'],
    ['a photograph', bytes('\u00ff\u00d8\u00ff\u00e0'), 'not-a-workbook', 'JPEG'],
    ['binary data', bytes('ab\0\u0001\u0002'), 'not-a-workbook', '不是电子表格'],
    ['a web page', bytes('<html><table><tr><td>1</td></tr></table></html>'), 'unsupported', 'HTML'],
    ['a zip of something else', zipped('photo.jpg'), 'not-a-workbook', 'ZIP'],
    ['a Word document', zippedOffice('word/document.xml'), 'not-a-workbook', 'Word'],
    [
      'an OpenDocument sheet',
      writePackage(
        new Map([
          ['mimetype', 'x'],
          ['content.xml', '<a/>'],
        ]),
        nodeCodec,
      ),
      'unsupported',
      'ods',
    ],
    ['a binary workbook', zipped('xl/workbook.bin'), 'unsupported', 'xlsb'],
    [
      'a workbook without its sheet',
      handMade({ 'xl/worksheets/sheet1.xml': null }),
      'damaged',
      'xl/worksheets/sheet1.xml',
    ],
    [
      'a workbook with half a sheet',
      handMade({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }),
      'damaged',
      'sheet1.xml',
    ],
    ['half a workbook', handMade({}).subarray(0, 700), 'damaged', '损坏'],
  ])('%s', (_name, file, code, word) => {
    const refused = refusedAs(file);
    expect(refused.code).toBe(code);
    expect(sayRefused(refused, '申报表.xlsx')).toMatch(
      new RegExp(`^申报表\\.xlsx：.*${word.replace('.', '\\.')}.*。$`),
    );
  });
});

function zippedOffice(part: string): Uint8Array {
  const relations = `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${part}"/></Relationships>`;
  return writePackage(
    new Map([
      ['_rels/.rels', relations],
      [part, '<a/>'],
    ]),
    nodeCodec,
  );
}
