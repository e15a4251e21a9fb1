import {
  programmes,
  parseDay,
  termsOf,
  type DatedValue,
  type Day,
  type Maybe,
  type Programme,
  type Terms,
} from '@keshen/rules';
import type { ReadBook } from '../case/read-case.ts';
import { CheckRefused } from '../refused.ts';
import type { Notice } from './notice.ts';
import type { PolicyLine } from './policy-sheet.ts';
import { agreeing, subjectOf, type Conflict } from './agreement.ts';
import { readSettlement, type Settlement, type Unsettled } from './settlement.ts';

/** What the clerk asks for this run. */
export interface PolicyRequest {
  readonly asOf?: Maybe<Day>;
  /** Figures and readings for this run alone, by id or label: `yearly-subsidy` → `6万元`. */
  readonly set?: Maybe<ReadonlyMap<string, string>>;
  /** Leaves aside what the workbooks' sheets 政策口径 say. */
  readonly published?: Maybe<boolean>;
  readonly today: Day;
}

/** Where the day of judgement came from: for the summary. */
export type DaySource = 'asked' | 'workbook' | 'deadline' | 'today';

/** What holds for a check, and who said so. */
export interface Settled {
  readonly terms: Terms;
  readonly dayFrom: DaySource;
  readonly notice: Notice;
  /** What holds; each figure, reading and line of the notice. */
  readonly settlements: readonly Settlement[];
  readonly troubles: readonly (Unsettled | Conflict)[];
}

/** Puts together what the workbooks and the clerk have settled. Raises `CheckRefused` for what the clerk asks in vain. */
export function settle(books: readonly ReadBook[], programme: Programme, request: PolicyRequest): Settled {
  const received = request.published ? [] : books.flatMap((book, workbook) => linesOf(book, workbook, programme));
  const asked = askedFor(programme, request.set ?? new Map());
  const { agreed, conflicts } = agreeing(received.filter(isSettlement));
  const settlements = [
    ...agreed.filter((one) => !asked.some((other) => subjectOf(other) === subjectOf(one))),
    ...asked,
  ];
  const notice = noticeOf(settlements);
  const [day, dayFrom] = dayOf(request, notice);
  return {
    terms: { ...termsOf(day), values: valuesOf(settlements), ways: waysOf(settlements) },
    dayFrom,
    notice,
    settlements,
    troubles: [...received.flatMap((one) => (isSettlement(one) ? [] : [one])), ...conflicts],
  };
}

/** The lines of a workbook's sheet for a programme. What is another programme's is left to it. */
export const linesOf = (
  { policy }: ReadBook,
  workbook: number,
  programme: Programme,
): readonly (Settlement | Unsettled)[] =>
  (policy?.lines ?? []).flatMap((line) => {
    const origin = { workbook, row: line.row };
    const read = readSettlement(line, origin, [programme]);
    if (!read || isSettlement(read) || read.code !== 'policy-unknown') return read ?? [];
    const elsewhere = readSettlement(line, origin, programmes);
    return elsewhere && !isSettlement(elsewhere) && elsewhere.code === 'policy-unknown' ? read : [];
  });

export const isSettlement = (one: Settlement | Unsettled): one is Settlement => 'kind' in one;

function askedFor(programme: Programme, set: ReadonlyMap<string, string>): readonly Settlement[] {
  return [...set].map(([item, value]) => {
    const line: PolicyLine = {
      row: 0,
      item,
      value,
      day: parseDay(value),
      unit: '',
      from: undefined,
      to: undefined,
      source: '',
      by: '',
      reason: '本次指定',
    };
    const settled = readSettlement(line, 'asked', [programme]);
    if (settled && isSettlement(settled)) return settled;
    throw new CheckRefused(
      'no-such-setting',
      settled ? `${settled.says}${knownItems(programme, settled)}。` : `“${item}”没有写取值。`,
    );
  });
}

const knownItems = ({ parameters, readings }: Programme, { code }: Unsettled): string =>
  code === 'policy-unknown'
    ? `。可以是：${[...parameters, ...readings].map(({ id, label }) => `${id}（${label}）`).join('、')}`
    : '';

const noticeOf = (settlements: readonly Settlement[]): Notice =>
  Object.fromEntries(settlements.flatMap((one) => (one.kind === 'notice' ? [[one.item, one.says]] : [])));

function valuesOf(settlements: readonly Settlement[]): Terms['values'] {
  const values = new Map<string, DatedValue[]>();
  for (const one of settlements)
    if (one.kind === 'figure') values.set(one.parameter.id, [...(values.get(one.parameter.id) ?? []), one.dated]);
  for (const dated of values.values()) dated.sort((a, b) => (a.from < b.from ? -1 : 1));
  return values;
}

const waysOf = (settlements: readonly Settlement[]): Terms['ways'] =>
  new Map(settlements.flatMap((one) => (one.kind === 'way' ? [[one.reading.id, one.way] as const] : [])));

function dayOf({ asOf, today }: PolicyRequest, { day, deadline }: Notice): readonly [Day, DaySource] {
  if (asOf !== undefined) return [asOf, 'asked'];
  if (day !== undefined) return [day, 'workbook'];
  return deadline === undefined ? [today, 'today'] : [deadline, 'deadline'];
}
