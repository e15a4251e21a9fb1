import type { Programme } from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../case/judge-case.ts';
import type { Report, ReportFinding, ReportMissing } from '../report.ts';
import { ByAddress } from './by-address.ts';
import { formFileName } from './file-name.ts';
import { grouped } from './grouped.ts';
import type { ListedRow } from './listed-rows.ts';
import type { ReportingUnits } from './reporting-units.ts';
import { sheetNamer } from './sheet-namer.ts';

/** Something that the office has to settle, with the rows that wait for it. */
interface Matter {
  readonly sort: string;
  readonly message: string;
  readonly citation: ReportFinding['citation'];
  readonly rows: readonly ListedRow[];
}

const sorts: Readonly<Record<ReportMissing['kind'], string>> = {
  cell: '填报内容',
  parameter: '标准',
  reading: '政策口径',
  table: '缺少表格',
  verdict: '关联结论',
  choice: '取舍',
  standard: '标准',
};

/** 待核定清单: what the office itself has to settle, each matter once with the rows that wait for it. Never sent out. */
export function pendingForm(
  judged: JudgedCase,
  report: Report,
  rows: readonly ListedRow[],
  units: ReportingUnits,
): Form {
  const matters = [...openQuestions(judged.programme, report, rows), ...waiting(judged.programme, rows)];
  return {
    layout: 'pending',
    fileName: formFileName('', `${judged.programme.title}待核定清单`, [], judged.terms.day),
    attachment: '',
    title: `${judged.programme.title}申报待核定清单`,
    subtitle: `判定日：${judged.terms.day}　共${matters.length}项　内部使用，不得外发`,
    rows: matters.map(({ sort, message, citation, rows: touched }, i): Value[] => [
      i + 1,
      sort,
      some(
        touched.map(({ decision }) => decision.name || '（名称未填）'),
        '个',
      ),
      some(
        touched.map((listed) => units.unitOf(listed) ?? ''),
        '家',
      ),
      placesOf(touched, sheetNamer(report)),
      message,
      citation && `${citation.document} ${citation.paragraph}`,
    ]),
  };
}

/**
 * Findings that somebody in the office has to look at. What suspends a verdict, or keeps a table from it, is told by the
 * verdict, see `waiting`; a missing column is sent back.
 */
function openQuestions({ rules }: Programme, { findings }: Report, rows: readonly ListedRow[]): readonly Matter[] {
  const standing = new ByAddress<ListedRow>();
  for (const listed of rows) standing.set(listed.decision, listed);
  const elsewhere = new Set(rules.flatMap(({ effect, code }) => (effect === 'suspends' ? [code] : [])))
    .add('column-missing')
    .add('table-missing');
  return findings.flatMap(({ code, severity, accepted, message, citation, places }): Matter[] => {
    if (severity !== 'confirm' || accepted || elsewhere.has(code)) return [];
    const sort =
      code === 'reading-unconfirmed' ? sorts.reading : code === 'parameter-unset' ? sorts.parameter : '需核实';
    return [{ sort, message, citation, rows: places.flatMap((place) => standing.get(place) ?? []) }];
  });
}

/** Verdicts that wait for the office; rows that wait for the same in one matter. */
function waiting(programme: Programme, rows: readonly ListedRow[]): readonly Matter[] {
  const gaps = rows.flatMap((listed) =>
    listed.decision.status === 'undetermined' && !listed.decision.exception
      ? listed.decision.missing.filter(({ by }) => by === 'ours').map((gap) => ({ gap, listed }))
      : [],
  );
  return [...grouped(gaps, ({ gap }) => `${gap.kind} ${gap.message}`).values()].map((alike) => {
    const { gap } = alike[0]!;
    return {
      sort: sorts[gap.kind],
      message: gap.message,
      citation: citationOf(programme, gap),
      rows: alike.map(({ listed }) => listed),
    };
  });
}

function citationOf({ rules, parameters }: Programme, { name }: ReportMissing): ReportFinding['citation'] {
  return rules.find(({ code }) => code === name)?.cites ?? parameters.find(({ id }) => id === name)?.cites ?? null;
}

/** The first few of what is named, and how many there are. */
function some(names: readonly string[], counter: string): string {
  const distinct = [...new Set(names)].filter((name) => name !== '');
  return distinct.length > 3 ? `${distinct.slice(0, 3).join('、')}等${distinct.length}${counter}` : distinct.join('、');
}

const mostRows = 12;

function placesOf(rows: readonly ListedRow[], sheetOf: ReturnType<typeof sheetNamer>): string {
  return [...grouped(rows, ({ decision }) => sheetOf(decision))]
    .map(([sheet, alike]) => {
      const named = alike.slice(0, mostRows).map(({ decision }) => decision.row);
      return `${sheet}第${named.join('、')}行${alike.length > mostRows ? `等${alike.length}行` : ''}`;
    })
    .join('；');
}
