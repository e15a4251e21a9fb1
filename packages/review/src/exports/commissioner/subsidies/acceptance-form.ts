import { acceptanceDay, addDays, type Candidate, type Day, type Maybe } from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../../../case/judge-case.ts';
import type { CleanRow } from '../../clean-rows.ts';
import { formFileName } from '../../file-name.ts';
import { serial } from '../../row-values.ts';

/** 任期与验收台账: until when everybody is in post, and from when on they are to be assessed; the earliest first. 五（五） */
export function acceptanceForm({ terms, evaluation }: JudgedCase, clean: readonly CleanRow[]): Form {
  const lines = clean
    .map(({ row }) => ({ c: row as Candidate, due: acceptanceDay(row as Candidate, evaluation.ask) }))
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const rows = lines.map(({ c, due }, i): Value[] => [
    i + 1,
    c.name ?? null,
    c.sendingUnit ?? null,
    c.hostName ?? null,
    serial(c.termStart),
    serial(c.termEnd),
    serial(c.leftOn),
    serial(due),
    stateOf(c, due, terms.day),
  ]);
  return {
    layout: 'acceptance',
    fileName: formFileName('', '科创专员任期与验收台账', [], terms.day),
    attachment: '',
    title: '科创专员任期与验收台账',
    subtitle: `判定日：${terms.day}　共${rows.length}人，已到验收之日${rows.filter((row) => row.at(-1) === dueNow).length}人`,
    rows,
  };
}

const dueNow = '应组织验收';

const keyOf = ({ c, due }: { readonly c: Candidate; readonly due: Maybe<Day> }): string =>
  `${due ?? '9999-12-31'} ${c.sendingUnit ?? ''} ${c.name ?? ''} ${c.residentId ?? ''}`;

function stateOf({ leftOn }: Candidate, due: Maybe<Day>, day: Day): string {
  if (due === undefined) return '聘期未定';
  if (leftOn !== undefined && addDays(leftOn, 1) < due) return '提前离岗';
  return due <= day ? dueNow : '未到期';
}
