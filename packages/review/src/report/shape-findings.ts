import { programmes, type Decision, type Table } from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import type { CaseFinding } from './findings.ts';
import { hiddenRows } from './hidden-rows.ts';

/** What the case lacks, and what of it nobody can see: columns, tables, sheets, rows. */
export const shapeFindings = (judged: JudgedCase): readonly CaseFinding[] => [
  ...missingColumns(judged),
  ...missingTables(judged),
  ...otherProgrammes(judged),
  ...hiddenSheets(judged),
  ...hiddenRows(judged),
];

/** Each column once, not once a row. */
function missingColumns({ read, programme }: JudgedCase): readonly CaseFinding[] {
  return read.tables.flatMap(({ found }, head) => {
    const definition = programme.tables.find(({ id }) => id === found.definition.id);
    if (!definition) return [];
    return found.missing.map((field): CaseFinding => {
      const label = definition.fields[field]!.label;
      return {
        code: 'column-missing',
        severity: 'confirm',
        message: `工作表“${found.sheet.name}”的${definition.label}没有“${label}”一列；请补上这一列，或确认表头的写法。`,
        citation: null,
        rows: [],
        head,
      };
    });
  });
}

/** A table that nobody gave: a question where verdicts wait for it, otherwise a remark. */
function missingTables({ programme, places, evaluation }: JudgedCase): readonly CaseFinding[] {
  return programme.tables.flatMap((table): CaseFinding[] => {
    if (table.optional || places.has(table.id)) return [];
    const awaited = programme.tables.some(
      (other) =>
        places.has(other.id) &&
        evaluation.decisions(other).length > 0 &&
        waitsFor(other, table, evaluation.decisions(other)),
    );
    return [
      {
        code: 'table-missing',
        severity: awaited ? 'confirm' : 'hint',
        message: awaited
          ? `没有收到${table.label}，与它有关的结论待核定；请一并提供后重新检查。`
          : `没有收到${table.label}，未作审查。`,
        citation: null,
        rows: [],
      },
    ];
  });

  function waitsFor(table: Table, absent: Table, decisions: readonly Decision[]): boolean {
    const first = decisions.find(({ open }) => open.length > 0);
    return (
      first !== undefined &&
      evaluation
        .trace(table, first.index)
        .some(
          (node) =>
            node.kind === 'rule' && node.reads.some((leaf) => leaf.kind === 'verdict' && leaf.table === absent.id),
        )
    );
  }
}

/** Tables of other programmes that stand in the same workbooks: a check is about one programme, and says what it leaves. */
function otherProgrammes({ read, programme }: JudgedCase): readonly CaseFinding[] {
  return programmes.flatMap((other): CaseFinding[] => {
    const theirs = read.tables.filter(
      ({ found: { definition } }) => other.tables.includes(definition) && !programme.tables.includes(definition),
    );
    if (other === programme || theirs.length === 0) return [];
    const sheets = [...new Set(theirs.map(({ found }) => `“${found.sheet.name}”`))];
    return [
      {
        code: 'programme-other',
        severity: 'hint',
        message: `工作表${sheets.join('、')}是${other.title}的表，本次按${programme.title}审查，没有审查它们；请指定专项 ${other.id} 另行审查。`,
        citation: null,
        rows: [],
      },
    ];
  });
}

/** A table on a hidden sheet may be last year's, or this year's forgotten: nobody guesses, and nobody keeps silent. */
function hiddenSheets({ read }: JudgedCase): readonly CaseFinding[] {
  return read.books.flatMap(({ book, hidden }) =>
    hidden.map((sheet): CaseFinding => ({
      code: 'sheet-hidden',
      severity: 'hint',
      message: `${book.name}的工作表“${sheet}”是隐藏的，没有读取；如果其中有申报内容，请取消隐藏后重新检查。`,
      citation: null,
      rows: [],
    })),
  );
}
