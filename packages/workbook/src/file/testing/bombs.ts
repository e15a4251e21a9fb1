import { columnLetters } from '../../model/index.ts';
import { limits, type Limit } from '../limits.ts';
import { handMade, worksheet } from './hand-made.ts';

/** A workbook whose only sheet has this inside. */
export const sheet = (inner: string) => handMade({ 'xl/worksheets/sheet1.xml': worksheet(inner) });
/** One whose only row has these cells. */
export const rows = (inner: string) => sheet(`<sheetData><row r="1">${inner}</row></sheetData>`);
/** As many of something as asked for, one behind the other. */
export const many = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join('');
const text = (content: string) => new TextEncoder().encode(content);
const address = (i: number) => `${columnLetters(i % 16_000)}${1 + Math.floor(i / 16_000)}`;

/** Files of some kilobytes, or little more, that would take gigabytes or hours, and the limit that stops them. */
export const bombs: Partial<Record<Limit, () => Uint8Array>> = {
  fileBytes: () => new Uint8Array(limits.fileBytes + 1),
  textBytes: () => new Uint8Array(limits.textBytes + 1).fill(97),
  rows: () => text('a,b\n'.repeat(limits.rows + 1)),
  columns: () => text(`a,b\n${','.repeat(limits.columns + 1)}`),
  sheets: () =>
    handMade({
      'xl/workbook.xml': `<workbook><sheets>${many(limits.sheets + 1, (i) => `<sheet name="${i}"/>`)}</sheets></workbook>`,
    }),
  texts: () => handMade({ 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(limits.texts + 2)}</sst>` }),
  textCharacters: () =>
    handMade({ 'xl/sharedStrings.xml': `<sst>${`<si><t>${'a'.repeat(1_000_000)}</t></si>`.repeat(129)}</sst>` }),
  cellBytes: () => rows(`<c r="A1" t="inlineStr"><is><t>${'&lt;'.repeat(limits.cellBytes / 4 + 1)}</t></is></c>`),
  formulas: () => rows('<c r="A1"><f t="array" ref="A1:J10000">1</f></c>'.repeat(limits.formulas / 100_000 + 1)),
  formulaCharacters: () => {
    const long = `${'A1+'.repeat(20_000)}1`;
    const cells = many(
      limits.formulaCharacters / long.length + 2,
      (i) => `<c r="${address(i + 1)}"><f t="shared" si="0"/></c>`,
    );
    return rows(`<c r="A1"><f t="shared" si="0">${long}</f></c>${cells}`);
  },
  areas: () => sheet(`<sheetData/><mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(limits.areas + 1)}</mergeCells>`),
  nodes: () => sheet(`<sheetData/>${'<a>'.repeat(limits.nodes)}`),
  recodedBytes: () =>
    handMade({
      'xl/worksheets/sheet1.xml': new Uint8Array(limits.recodedBytes + 2).fill(32).fill(0xff, 0, 1).fill(0xfe, 1, 2),
    }),
  partBytes: () => handMade({ 'xl/worksheets/sheet1.xml': new Uint8Array(limits.partBytes + 1).fill(32) }),
};
