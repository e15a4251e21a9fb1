import { and, fact, not, type Ask, type Day, type Maybe, type Parameter, type Truth } from '../../../kernel/index.ts';
import { documentNumber, formerNumber } from '../document.ts';
import { currentFrom, formerFrom } from '../parameters/by-edition.ts';
import { editionBy } from '../readings.ts';

/** A row that somebody has applied with. */
export interface Applied {
  readonly appliedOn: Maybe<Day>;
}

/**
 * The day by which it is told which rule judges. Before the new rule is in force every application is older than it,
 * whenever it was made.
 */
function dayOf({ appliedOn }: Applied, ask: Ask): Maybe<Day> {
  if (ask.way(editionBy) === 'judgement') return ask.day;
  return appliedOn ?? (ask.day < currentFrom ? ask.day : undefined);
}

/** The rule that judges a row, told by that day. */
export const editionDay = fact('适用办法', editionOn, dayOf);

function editionOn(day: Day): string {
  if (day >= currentFrom) return `${documentNumber}（${currentFrom}起施行）`;
  return day >= formerFrom ? `${formerNumber}（${formerFrom}起施行）` : `${formerFrom}以前的办法（未收录）`;
}

/** The rule by name, with the first day on which it is in force. */
export function edition(row: Applied, ask: Ask): Maybe<string> {
  const day = editionDay(row, ask);
  return day === undefined ? undefined : editionOn(day);
}

/** Whether the new rule judges it. */
export const isCurrent = (row: Applied, ask: Ask): Truth => isFrom(editionDay(row, ask), currentFrom);

/** Whether the former rule judges it. What was before that is in none of the documents at hand. */
export function isFormer(row: Applied, ask: Ask): Truth {
  const day = editionDay(row, ask);
  return and(not(isFrom(day, currentFrom)), isFrom(day, formerFrom));
}

const isFrom = (day: Maybe<Day>, first: Day): Truth => (day === undefined ? undefined : day >= first);

/** A condition that only the new rule makes. Before it is known which rule judges, nothing else is asked. */
export function underCurrent(row: Applied, ask: Ask, condition: () => Truth): Truth {
  const current = isCurrent(row, ask);
  return current === true ? condition() : current;
}

/** A condition that only the former rule makes. */
export function underFormer(row: Applied, ask: Ask, condition: () => Truth): Truth {
  const former = isFormer(row, ask);
  return former === true ? condition() : former;
}

/** A figure of the rule that judges the row. */
export function figureFor(row: Applied, ask: Ask, parameter: Parameter): Maybe<number> {
  const day = editionDay(row, ask);
  return day === undefined ? undefined : ask.value(parameter, day);
}

/** 按工信部企业〔2026〕2号（2026-04-01起施行）， before what was found. */
export const sayEdition = (row: Applied, ask: Ask): string => `按${edition(row, ask) ?? '所适用的办法'}，`;
