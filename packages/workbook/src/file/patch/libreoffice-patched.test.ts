import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { cellAddress, type ModelSheet } from '../../model/index.ts';
import { nodeCodec } from '../node.ts';
import { openWorkbook } from '../open-workbook.ts';
import { Package } from '../package.ts';
import { annotate } from '../testing/annotation.ts';
import { corpus, hasCorpus } from '../testing/corpus-files.ts';
import { needs } from '../testing/needs.ts';

const resources = 'closedxml/ClosedXML.Tests/Resource';
/** A chart; pivot tables; comments; a button; formulas; conditional formats; custom XML with tables; a macro; validations. */
const names = [
  `${resources}/Other/Charts/PreserveCharts/inputfile.xlsx`,
  `${resources}/Other/PivotTableReferenceFiles/TwoPivotTablesWithSingleSource/input.xlsx`,
  `${resources}/Examples/Comments/EditingComments.xlsx`,
  `${resources}/TryToLoad/FileWithButton.xlsm`,
  `${resources}/Examples/Misc/FormulasWithEvaluation.xlsx`,
  `${resources}/Examples/ConditionalFormatting/CFIsError.xlsx`,
  'easyexcel/easyexcel-test/src/test/resources/compatibility/t07.xlsx',
  `${resources}/TryToLoad/LO/xlsm/vba-user-function.xlsm`,
  `${resources}/TryToLoad/ValidationWithSheetReference.xlsx`,
  `${resources}/Examples/Misc/DataValidationDate.xlsx`,
];

const hasOffice = (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'soffice')));
const folder = mkdtempSync(join(tmpdir(), 'keshen-patched-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Has LibreOffice open workbooks and save them anew, all in one start. */
function converted(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const [from, to] = ['in', 'out'].map((name) => join(folder, name)) as [string, string];
  mkdirSync(from);
  for (const [name, bytes] of files) writeFileSync(join(from, name), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const paths = [...files.keys()].map((name) => join(from, name));
  const options = { stdio: 'ignore', timeout: 150_000 } as const;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', to, ...paths], options);
  const saved = (name: string) => join(to, name.replace(/\.xlsm$/, '.xlsx'));
  return new Map([...files.keys()].map((name) => [name, new Uint8Array(readFileSync(saved(name)))]));
}

/** Every formula and value of a sheet within the area used by one, by address; no value where it is another every time. */
function cellsOf({ grid }: ModelSheet, { used }: ModelSheet): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  if (!used) return cells;
  for (let row = used.top; row < used.top + used.rows; row++)
    for (let column = used.left; column < used.left + used.columns; column++) {
      const content = grid.get(row, column);
      const isVolatile = /RAND|NOW|TODAY/.test(JSON.stringify(content));
      if (content !== null)
        cells.set(cellAddress(row, column), isVolatile ? [content] : [content, grid.value(row, column)]);
    }
  return cells;
}

/** The validations of every sheet that a program has written, as it wrote them. */
function validationsOf(bytes: Uint8Array): string[][] {
  const file = new Package(bytes, nodeCodec);
  return file.names
    .filter((part) => /worksheets\/sheet\d+\.xml$/.test(part))
    .map((part) => new TextDecoder().decode(file.part(part)).match(/<dataValidation .*?<\/dataValidation>/gs) ?? []);
}

needs('soffice on the PATH and folder shared/corpus', hasOffice && hasCorpus)('LibreOffice', () => {
  it('finds the same values in an annotated file as in the original', async () => {
    const files = new Map<string, Uint8Array>();
    for (const [i, name] of names.entries()) {
      const bytes = new Uint8Array(readFileSync(join(corpus, name)));
      const workbook = openWorkbook(bytes, name, nodeCodec);
      const sheet = workbook.model.sheets.find(({ used }) => used);
      if (!sheet) throw new Error(`${name} has no cells`);
      await annotate(workbook, sheet);
      const ending = name.slice(name.lastIndexOf('.'));
      files.set(`original-${i}${ending}`, bytes).set(`annotated-${i}${ending}`, workbook.save());
    }
    const written = converted(files);
    const saved = new Map([...written].map(([name, bytes]) => [name, openWorkbook(bytes, name, nodeCodec)]));
    let validations = 0;
    for (const [name, original] of saved) {
      if (!name.startsWith('original')) continue;
      const annotated = saved.get(name.replace('original', 'annotated'))!;
      expect(annotated.model.sheets.map(({ name }) => name)).toEqual([
        ...original.model.sheets.map(({ name }) => name),
        '核验明细',
      ]);
      original.model.sheets.forEach((sheet, i) =>
        expect(cellsOf(annotated.model.sheets[i]!, sheet)).toEqual(cellsOf(sheet, sheet)),
      );
      const standing = validationsOf(written.get(name)!);
      expect(validationsOf(written.get(name.replace('original', 'annotated'))!).slice(0, standing.length)).toEqual(
        standing,
      );
      validations += standing.flat().length;
    }
    expect(validations).toBeGreaterThan(0);
  }, 180_000);
});
