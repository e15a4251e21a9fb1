import type { JudgedCase } from '../case/judge-case.ts';
import { fingerprintText } from '../plan/list/fingerprint.ts';
import { listLines, type ListLine } from '../plan/list/list-lines.ts';
import { listName } from '../plan/list/list-sheet.ts';
import { standingLines } from '../plan/list/standing-lines.ts';
import { findingsOf } from '../report/findings.ts';

/** The columns of the list that tell what was found: level, sheet, name, item, content, opinion, basis. */
const told = [1, 2, 4, 5, 6, 7, 8];

/**
 * Lines of the lists 核验明细 that are gone, or say something else than the check does now. In which order they stand does not
 * matter, nor in which workbook: what is about the whole case stands in the one that was given first.
 */
export function alteredLists(judged: JudgedCase): readonly string[] {
  const { books } = judged.read;
  const names = books.map(({ book }) => book.name);
  const standing = new Map<string, readonly string[]>();
  for (const { cells, mark } of books.flatMap(({ list }) => standingLines(list))) {
    const key = mark && fingerprintText(mark);
    const text = told.map((column) => cells[column] ?? '').join('\n');
    if (key) standing.set(key, [...(standing.get(key) ?? []), text]);
  }
  return books.flatMap(({ book }, workbook) =>
    listLines(judged, findingsOf(judged), workbook).flatMap((line) => {
      const own = standing.get(line.mark) ?? [];
      if (own.some((text) => saysSame(text, textOf(line), names))) return [];
      const what = `“${line.level}　${[line.name, line.opinion].filter(Boolean).join('：')}”`;
      return [`${book.name}的${listName}中${own.length > 0 ? '一条被改动，应为' : '没有这一条：'}${what}`];
    }),
  );
}

const textOf = ({ level, at, name, item, found, opinion, basis }: ListLine): string =>
  [level, at?.table.found.sheet.name ?? '', name, item, found, opinion, basis].join('\n');

/** Whether a text is the expected one, but for what the workbooks were called when it was written. */
function saysSame(text: string, expected: string, names: readonly string[]): boolean {
  const pieces = names.reduce((parts, name) => parts.flatMap((part) => part.split(name)), [expected]);
  if (pieces.length === 1) return text === expected;
  let at = 0;
  const inOrder = pieces.every((piece) => {
    const found = text.indexOf(piece, at);
    at = found + piece.length;
    return found >= 0;
  });
  return inOrder && text.startsWith(pieces[0]!) && text.endsWith(pieces.at(-1)!);
}
