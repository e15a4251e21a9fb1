import type { Job, Workbook } from '@keshen/workbook/port';
import type { JudgedCase } from '../case/judge-case.ts';
import { findingsOf } from '../report/findings.ts';
import { trailsOf, type CaseTrail, type Stamp } from './case-trail.ts';
import { changedCells } from './changed-cells.ts';
import { alteredLists } from './altered-lists.ts';
import { alteredColumns, changedResults } from './changed-results.ts';
import { readTrail, trailSheetOf, type StandingTrail } from './trail-sheet.ts';

/** What was compared, and what came out. */
export interface Verification {
  readonly checks: readonly VerifiedItem[];
}

export interface VerifiedItem {
  readonly what:
    'trail' | 'software' | 'rules' | 'workbooks' | 'cells' | 'settings' | 'decisions' | 'verdicts' | 'marks';
  readonly agrees: boolean;
  /** What does not agree, as sentences; what was compared, where all does. */
  readonly says: readonly string[];
}

/** A trail in a workbook of the case, or that there is none to go by. */
export interface FoundTrail {
  readonly workbook: number;
  readonly name: string;
  readonly standing: StandingTrail | 'broken' | undefined;
}

/** The trails that the workbooks carry, before anything is checked. */
export async function trailsIn(workbooks: readonly Workbook[], job?: Job): Promise<readonly FoundTrail[]> {
  const found: FoundTrail[] = [];
  for (const [workbook, host] of workbooks.entries()) {
    const book = await host.book(job);
    const sheet = book.sheets.find(({ id }) => id === trailSheetOf(book));
    const block = sheet?.used ? await host.read(sheet.used, [], job) : undefined;
    found.push({ workbook, name: book.name, standing: block && readTrail(block) });
  }
  return found;
}

/** Compares what the trails record with what the same check finds now. */
export function verify(judged: JudgedCase, stamp: Stamp, found: readonly FoundTrail[]): Verification {
  const now = trailsOf(judged, findingsOf(judged), stamp);
  const pairs = found.flatMap(({ workbook, standing }) =>
    standing && standing !== 'broken' ? [{ was: standing.trail, now: now[workbook]! }] : [],
  );
  const [first] = pairs;
  if (!first) return { checks: [trailCheck(found)] };
  const { was } = first;
  return {
    checks: [
      trailCheck(found),
      item(
        'software',
        was.software === stamp.software ? [] : [`留痕时为${was.software}，现在为${stamp.software}`],
        was.software,
      ),
      item(
        'rules',
        was.rules === stamp.rules
          ? []
          : [`留痕时的规则版本为${was.rules}，现在为${stamp.rules}：结论和金额可能因此不同`],
        '规则版本',
      ),
      item(
        'workbooks',
        workbooksMissing(
          was,
          pairs.map((pair) => pair.was),
          found,
        ),
        `${was.workbooks.length}个工作簿`,
      ),
      item(
        'cells',
        pairs.flatMap((pair) => changedCells(judged, pair.was, pair.now)),
        '申报内容',
      ),
      item(
        'settings',
        listsDiffer(was.settings.map(settingText), now[0]!.settings.map(settingText), '口径'),
        '政策口径',
      ),
      item(
        'decisions',
        [
          ...listsDiffer(was.accepted.map(acceptedText), now[0]!.accepted.map(acceptedText), '核实通过'),
          ...listsDiffer(was.exceptions, now[0]!.exceptions, '集体研究'),
          ...listsDiffer(was.draws, now[0]!.draws, '抽签或会议'),
        ],
        '核实通过、集体研究和抽签',
      ),
      item(
        'verdicts',
        [
          ...pairs.flatMap((pair) => changedResults(judged, pair.was, pair.now)),
          ...listsDiffer(was.allocations.map(placesText), now[0]!.allocations.map(placesText), '测算名额'),
        ],
        '结论和金额',
      ),
      item('marks', [...alteredColumns(judged), ...alteredLists(judged)], '表中的初审结论、审查意见和金额，核验明细'),
    ],
  };
}

const item = (what: VerifiedItem['what'], differences: readonly string[], compared: string): VerifiedItem => ({
  what,
  agrees: differences.length === 0,
  says: differences.length === 0 ? [compared] : [...new Set(differences)],
});

export function trailCheck(found: readonly FoundTrail[]): VerifiedItem {
  const troubles = found.flatMap(({ name, standing }): string[] => {
    if (standing === undefined) return [`${name}没有审核留痕表，无法核对这个工作簿的内容`];
    if (standing === 'broken') return [`${name}的审核留痕表已被改动，其中的数据与校验码不符，不能作为依据`];
    return standing.altered.map(
      ({ row, found: text, expected }) => `${name}的审核留痕表第${row + 1}行被改动：现为“${text}”，应为“${expected}”`,
    );
  });
  return item('trail', troubles, '审核留痕表');
}

/** The workbooks of the case as recorded, against those that were given. A copy may have another name. */
function workbooksMissing(
  was: CaseTrail,
  given: readonly CaseTrail[],
  found: readonly FoundTrail[],
): readonly string[] {
  const here = new Set(given.map(({ workbook }) => workbook));
  const others = given.slice(1).some((trail) => caseOf(trail) !== caseOf(was));
  // One that is there without a trail of use is told of with the trail.
  const complete = found.length >= was.workbooks.length && found.length > given.length;
  return [
    ...was.workbooks.flatMap(({ name }, workbook) =>
      here.has(workbook) || complete ? [] : [`留痕时一并审查的“${name}”这次没有提供，涉及它的结论可能因此不同`],
    ),
    ...(given.length > here.size ? ['同一个工作簿提供了几份'] : []),
    ...(others ? ['各工作簿的审核留痕表不是同一次审查写出的，请提供同一批材料'] : []),
  ];
}

/** What all trails of one check have in common. */
const caseOf = (trail: CaseTrail): string =>
  JSON.stringify({ ...trail, workbook: 0, workbooks: trail.workbooks.map(({ content }) => content), tables: [] });

/** What stands in one list and not in the other. A text may stand in a list several times. */
function listsDiffer(was: readonly string[], now: readonly string[], what: string): readonly string[] {
  return [
    ...without(was, now).map((text) => `留痕时的${what}现在没有：${text}`),
    ...without(now, was).map((text) => `现在的${what}留痕时没有：${text}`),
  ];
}

function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const settingText = ({ label, value, from, to, ...set }: CaseTrail['settings'][number]): string =>
  [
    `${label}：${value}${from || to ? `（${from ?? ''}至${to ?? '今'}）` : ''}`,
    ...[set.source, set.by, set.reason].filter(Boolean),
  ].join('，');

const placesText = ({ unit, places }: CaseTrail['allocations'][number]): string => `${unit}${places}`;

const acceptedText = ({ message, reason, by, on }: CaseTrail['accepted'][number]): string =>
  `${message}（${[reason, by, on].filter(Boolean).join('，')}）`;
