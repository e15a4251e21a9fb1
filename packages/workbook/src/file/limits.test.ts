import { describe, expect, it } from 'vitest';
import { columnLetters } from '../model/index.ts';
import { limits } from './limits.ts';
import { nodeCodec } from './node.ts';
import { openWorkbook } from './open-workbook.ts';
import { FileRefused, sayRefused } from './refused.ts';
import { bombs, many, rows, sheet } from './testing/bombs.ts';

/** What a file may take before it is read or refused, in milliseconds of work: others may be at work beside us. */
const patience = 10_000;

function refusal(bytes: Uint8Array): FileRefused {
  try {
    openWorkbook(bytes, '甲.xlsx', nodeCodec);
  } catch (cause) {
    if (cause instanceof FileRefused) return cause;
    throw cause;
  }
  throw new Error('the file was opened');
}

describe('a file that asks for too much', () => {
  it.each(Object.entries(bombs))(
    'is refused, and told of its limit: %s',
    (limit, bomb) => {
      const bytes = bomb();
      const start = process.cpuUsage();
      const refused = refusal(bytes);
      expect([refused.code, refused.facts.limit]).toEqual(['too-large', limit]);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000).toBeLessThan(patience);
      expect(sayRefused(refused, '甲.xlsx')).toMatch(/^甲\.xlsx：文件太大.*超过读取上限：.*\d+.*。$/);
    },
    6 * patience,
  );

  it.each([
    ['columns', () => rows('<c r="A1"><v>1</v></c>'.repeat(limits.columns + 1))],
    [
      'rows',
      () => sheet(`<sheetData>${'<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(limits.rows + 1)}</sheetData>`),
    ],
  ] as const)(
    'is refused when one cell comes for ever: %s',
    (limit, bomb) => {
      expect(refusal(bomb()).facts).toMatchObject({ limit });
    },
    6 * patience,
  );

  it('is refused when its formulas are too long together', () => {
    const long = `<c r="A1"><f>${'1+'.repeat(1_000_000)}1</f></c>`;
    expect(refusal(rows(long.repeat(limits.textCharacters / 2_000_000 + 1))).facts.limit).toBe('textCharacters');
  });

  it('is refused when its nesting has no end, in a cell too', () => {
    expect(refusal(rows(`<c r="A1">${'<a>'.repeat(2_000_000)}`)).code).toBe('damaged');
  });

  it(
    'does not make formulas with quotes that are never closed take for ever',
    () => {
      const shared = '<c r="B1"><f t="shared" si="0"/><v>1</v></c>'.repeat(10);
      const { grid } = openWorkbook(
        rows(`<c r="A1"><f t="shared" si="0">${`["'`.repeat(100_000)}</f></c>${shared}`),
        '',
        nodeCodec,
      ).model.sheets[0]!;
      expect(grid.value(0, 1)).toBe(1);
    },
    patience,
  );
});

describe('what looks large and is not', () => {
  it.each([
    [
      'ten cells in a sheet that claims to be full',
      () =>
        sheet(
          `<dimension ref="A1:XFD1048576"/><sheetData>${many(10, (i) => `<row r="${1 + i * 116_508}"><c r="${columnLetters(i * 1820)}${1 + i * 116_508}"><v>1</v></c></row>`)}</sheetData>`,
        ),
      10,
    ],
    [
      'fifty thousand merges',
      () =>
        sheet(
          `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${many(50_000, (i) => `<mergeCell ref="A${2 * i + 1}:B${2 * i + 1}"/>`)}</mergeCells>`,
        ),
      1,
    ],
    [
      'validations over whole sheets',
      () =>
        sheet(
          `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><dataValidations>${'<dataValidation type="list" sqref="A1:XFD1048576"><formula1>"是,否"</formula1></dataValidation>'.repeat(1000)}</dataValidations>`,
        ),
      1,
    ],
  ] as const)('is read: %s', (_name, make, cells) => {
    const [first] = openWorkbook(make(), '', nodeCodec).model.sheets;
    expect([...first!.grid.filled()]).toHaveLength(cells);
  });
});
