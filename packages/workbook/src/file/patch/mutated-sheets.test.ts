import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../port.ts';
import type { Grid, ModelSheet } from '../../model/index.ts';
import type { FileWorkbook } from '../file-workbook.ts';
import { nodeCodec } from '../node.ts';
import { openWorkbook } from '../open-workbook.ts';
import { Package } from '../package.ts';
import { FileRefused } from '../refused.ts';
import { filesWith, hasCorpus } from '../testing/corpus-files.ts';
import { handMade, worksheet } from '../testing/hand-made.ts';
import { needs } from '../testing/needs.ts';

/** Makes a sheet part otherwise than its program wrote it. `n` and `m` say where. */
type Mutation = (xml: string, n: number, m: number) => string;

/** Elements with all that is in them, by a pattern that no attribute of these sheets deceives. */
const cell = /<c\b[^>]*?(?:\/>|>.*?<\/c>)/gs;
const row = /<row\b[^>]*?(?:\/>|>.*?<\/row>)/gs;
const anyTag = /<[^!?][^>]*>/g;

/** The text with its `n`-th match replaced, counted around. */
function changed(xml: string, pattern: RegExp, n: number, change: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  const match = found[n % Math.max(found.length, 1)];
  if (!match) return xml;
  return xml.slice(0, match.index) + change(match[0]) + xml.slice(match.index + match[0].length);
}

function swapped(xml: string, pattern: RegExp, n: number, m: number): string {
  const found = [...xml.matchAll(pattern)].map(([text]) => text);
  if (found.length === 0) return xml;
  const [a, b] = [n % found.length, m % found.length];
  [found[a], found[b]] = [found[b]!, found[a]!];
  let next = 0;
  return xml.replace(pattern, () => found[next++]!);
}

const mutations: Readonly<Record<string, Mutation>> = {
  'a cell twice': (xml, n, m) => changed(xml, cell, n, (text) => text + (m % 2 ? text : text.replace(/ t="\w+"/, ''))),
  'a row twice': (xml, n) => changed(xml, row, n, (text) => text + text),
  'a row twice, the second elsewhere': (xml, n, m) => {
    let copied = '';
    changed(xml, row, n, (text) => (copied = text));
    return changed(xml, row, m, (text) => text + copied);
  },
  'two cells change places': (xml, n, m) => swapped(xml, cell, n, m),
  'two rows change places': (xml, n, m) => swapped(xml, row, n, m),
  'a cell without r': (xml, n) => changed(xml, cell, n, (text) => text.replace(/ r="\w+"/, '')),
  'no cell with r': (xml) => xml.replace(/(<c\b[^>]*?) r="\w+"/g, '$1'),
  'a row without r': (xml, n) => changed(xml, row, n, (text) => text.replace(/ r="\w+"/, '')),
  'no row with r': (xml) => xml.replace(/(<row\b[^>]*?) r="\w+"/g, '$1'),
  'another column': (xml, n, m) =>
    changed(xml, cell, n, (text) => text.replace(/ r="[A-Z]+/, ` r="${String.fromCharCode(65 + (m % 26))}`)),
  'another row': (xml, n, m) =>
    changed(xml, row, n, (text) => text.replaceAll(/ r="([A-Z]*)\d+/g, ` r="$1${(m % 20) + 1}`)),
  'a row number alone': (xml, n, m) => changed(xml, row, n, (text) => text.replace(/ r="\d+/, ` r="${(m % 20) + 1}`)),
  'no dimension': (xml) => xml.replace(/<dimension[^>]*>/, ''),
  'a prefix': (xml) =>
    xml
      .replace(/<(\/?)(?=\w)(?!\w+:)/g, '<$1x:')
      .replace('<x:worksheet', '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'),
  'space around equals signs': (xml, n) => changed(xml, cell, n, (text) => text.replaceAll('="', ' = "')),
  apostrophes: (xml, n) => changed(xml, cell, n, (text) => text.replaceAll('"', "'")),
  'a phonetic guide': (xml, n) =>
    changed(xml, cell, n, (text) =>
      text
        .replace(/ t="\w+"/, '')
        .replace(/(<c\b[^>]*?)\/?>.*/s, '$1 t="inlineStr"><is><t>漢</t><rPh sb="0" eb="1"><t>カ</t></rPh></is></c>'),
    ),
  'a comment': (xml, n) => changed(xml, anyTag, n, (text) => `${text}<!-- <c r="A1"><v>9</v></c> -->`),
  'something unknown around': (xml, n) => changed(xml, n % 2 ? cell : row, n, (text) => `<y>${text}</y>`),
  'a tag is lost': (xml, n) => changed(xml, anyTag, n, () => ''),
  'a tag twice': (xml, n) => changed(xml, anyTag, n, (text) => text + text),
  'two tags change places': (xml, n, m) => swapped(xml, anyTag, n, m),
  'a wrong character': (xml, n, m) => {
    const at = n % xml.length;
    return xml.slice(0, at) + String.fromCharCode(32 + (m % 95)) + xml.slice(at + 1);
  },
  'rows twice over': (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, '$&$&'),
  'no rows': (xml) => xml.replace(/<sheetData.*<\/sheetData>/s, ''),
};

const plans = fc.array(fc.tuple(fc.constantFrom(...Object.values(mutations)), fc.nat(5000), fc.nat(5000)), {
  minLength: 1,
  maxLength: 3,
});

const sheetPart = (file: Package): string | undefined =>
  file.names.find((name) => name.endsWith('worksheets/sheet1.xml'));

function mutated(bytes: Uint8Array, plan: readonly (readonly [Mutation, number, number])[]): Uint8Array {
  const file = new Package(bytes, nodeCodec);
  const part = sheetPart(file)!;
  const xml = new TextDecoder().decode(file.part(part));
  const text = plan.reduce((so, [mutation, n, m]) => mutation(so, n, m), xml);
  return file.with(new Map([[part, file.pack(part, text, 1)]]));
}

function opened(bytes: Uint8Array): FileWorkbook | undefined {
  try {
    return openWorkbook(bytes, '', nodeCodec);
  } catch (cause) {
    if (cause instanceof FileRefused) return undefined;
    throw cause;
  }
}

function values(grid: Grid, but: string): Map<string, CellValue> {
  const found = new Map([...grid.filled()].map(([r, c]) => [`${r} ${c}`, grid.value(r, c)]));
  found.delete(but);
  return found;
}

const edited = '改 <&> ';

/** One cell is edited, those that stand there before others; the file must hold that and all else as it was read. */
async function expectNothingLost(bytes: Uint8Array, n: number): Promise<'refused' | 'kept'> {
  const workbook = opened(bytes);
  const sheet: ModelSheet | undefined = workbook?.model.sheets.find(({ locked }) => !locked);
  if (!workbook || !sheet) return 'refused';
  const filled = [...sheet.grid.filled()];
  const [top, left] = filled[n % (filled.length + 1)] ?? [n % 9, n % 7];
  const at = { sheet: sheet.id, top, left, rows: 1, columns: 1 };
  const { done } = await workbook.apply([{ do: 'write', at, was: [sheet.grid.get(top, left)], now: [edited] }]);
  expect(done).toHaveLength(1);
  const again = openWorkbook(workbook.save({ level: 1 }), '', nodeCodec).model.sheet(sheet.id).grid;
  expect(again.get(top, left)).toBe(edited);
  const place = `${top} ${left}`;
  expect(values(again, place)).toEqual(values(sheet.grid, place));
  return 'kept';
}

const ours = handMade({
  'xl/worksheets/sheet1.xml': worksheet(
    `<dimension ref="A1:D5"/><sheetData>${[1, 2, 3, 5]
      .map(
        (r) =>
          `<row r="${r}" spans="1:4"><c r="A${r}" t="str"><v>甲${r}</v></c><c r="B${r}"><f>A${r}*2</f><v>${r}</v></c><c r="D${r}" t="inlineStr"><is><r><t>丁</t></r></is></c></row>`,
      )
      .join('')}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
  ),
});

describe('a sheet that is not as it should be takes an edit or is refused', () => {
  it.each(Object.entries(mutations))('%s', (_name, mutation) =>
    fc.assert(
      fc.asyncProperty(fc.nat(5000), fc.nat(5000), fc.nat(50), async (n, m, at) => {
        await expectNothingLost(mutated(ours, [[mutation, n, m]]), at);
      }),
      { numRuns: 30 },
    ),
  );

  it('however much is wrong with it', () =>
    fc.assert(
      fc.asyncProperty(plans, fc.nat(50), async (plan, at) => {
        await expectNothingLost(mutated(ours, plan), at);
      }),
      { numRuns: 300 },
    ));
});

needs('folder shared/corpus beside the checkout', hasCorpus)('real workbooks that are not as they should be', () => {
  it('take an edit or are refused', async () => {
    const files = [...filesWith(2, 30_000).values()]
      .flat()
      .filter(({ bytes }) => sheetPart(new Package(bytes, nodeCodec)));
    expect(files.length).toBeGreaterThan(8);
    await fc.assert(
      fc.asyncProperty(fc.nat(files.length - 1), plans, fc.nat(50), async (file, plan, at) => {
        await expectNothingLost(mutated(files[file]!.bytes, plan), at);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});
