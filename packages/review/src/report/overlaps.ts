import type { JudgedCase } from '../case/judge-case.ts';
import type { ReadTable } from '../case/read-case.ts';
import type { Difference, Overlap } from '../case/which-tables.ts';
import type { CaseFinding } from './findings.ts';

/** So many rows are named one by one. */
const named = 5;

/** Tables that repeat others: told where nothing is lost by it, asked where somebody must say which of two rows is right. */
export function overlapFindings(judged: JudgedCase): readonly CaseFinding[] {
  const { programme, read } = judged;
  return read.overlaps
    .filter(({ table }) => programme.tables.includes(table.found.definition))
    .map((overlap) => (isCopy(overlap) ? told(judged, overlap) : asked(judged, overlap)));
}

const isCopy = ({ table, repeated, differing }: Overlap): boolean =>
  repeated === table.rows.length && differing.length === 0;

function told(judged: JudgedCase, { table, others, repeated }: Overlap): CaseFinding {
  return {
    code: 'table-repeated',
    severity: 'hint',
    message: `${sheetOf(judged, table)}的${table.found.definition.label}共${repeated}行，都已在${sheetsOf(judged, others)}中，没有重复审查。如果不应相同，请更正后重新检查。`,
    citation: null,
    rows: [],
  };
}

function asked(judged: JudgedCase, { table, others, repeated, differing }: Overlap): CaseFinding {
  const rest = table.rows.length - repeated;
  const { label } = table.found.definition;
  const parts = [
    `${sheetOf(judged, table)}的${label}有${repeated}行已在${sheetsOf(judged, others)}中，只审查一次`,
    ...(differing.length > 0 ? [sayDiffering(judged, table, differing)] : []),
    ...(rest > 0 ? [`其余${rest}行照常审查`] : []),
  ];
  return {
    code: 'table-overlap',
    severity: 'confirm',
    message: `${parts.join('；')}。请核对应以哪一处为准，删去另一处后重新检查。`,
    citation: null,
    rows: differing.map(({ standing }) => ({
      table: table.found.definition.id,
      index: judged.places
        .get(table.found.definition.id)!
        .findIndex((place) => place.table === standing.table && place.row === standing.row),
    })),
  };
}

function sayDiffering(judged: JudgedCase, { found }: ReadTable, differing: readonly Difference[]): string {
  const lines = differing.slice(0, named).map(({ row, standing, fields }) => {
    const labels = fields.map((field) => `“${found.definition.fields[field]!.label}”`).join('、');
    return `第${row + 1}行的${labels}与${sheetOf(judged, standing.table)}第${standing.row + 1}行不一致`;
  });
  return `其中${lines.join('，')}${differing.length > named ? `等${differing.length}行` : ''}，按后者审查`;
}

const sheetsOf = (judged: JudgedCase, tables: readonly ReadTable[]): string =>
  [...new Set(tables.map((table) => sheetOf(judged, table)))].join('、');

/** With several workbooks a sheet's name alone tells nobody where it is. */
function sheetOf({ read }: JudgedCase, { found, workbook }: ReadTable): string {
  const book = read.books.length > 1 ? read.books[workbook]!.book.name : '';
  return `${book}工作表“${found.sheet.name}”`;
}
