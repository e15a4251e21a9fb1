import { publishedFigures } from '../index.ts';
import { checked, type Said } from './register.ts';

/** The documents' own figures as a register, numbered in their order. */
export const register = publishedFigures.map((figure, i) => ({ number: String(i + 1), ...figure }));

/** The number of a figure, by its indicator, and where that is told more than once by a part of its period or paragraph. */
export function no(indicator: string, where = ''): string {
  const found = register.find(
    (row) =>
      row.indicator === indicator && [row.period, row.paragraph, row.document].some((text) => text.includes(where)),
  );
  if (!found) throw new Error(`the documents have no ${indicator} ${where}`);
  return found.number;
}

const standing = checked(register).figures;

/** What is said of a figure of the documents among all of them. */
export const saidOf = (indicator: string, where = ''): Said => standing[Number(no(indicator, where)) - 1]!;

/** A figure that stands in no document, or is put together of some: 25%, 10199.8万元. */
export type More = readonly [number: string, value: string, unit: string];

/** What is said of a relation among figures of the documents, and more. `result` is blank where it is to be derived. */
export function related(
  kind: string,
  result: string | undefined,
  terms: readonly string[],
  more: readonly More[] = [],
  names?: string,
): Said {
  const rows = [
    ...register,
    ...more.map(([number, value, unit]) => ({ number, indicator: number, period: '另行', unit, value })),
  ];
  return checked(rows, [{ kind, result, terms: names ?? terms.join('、') }]).relations[0]!;
}

/** A row by itself. */
export const alone = (row: Readonly<Record<string, string>>): Said =>
  checked([{ indicator: '示例指标', period: '2022年', ...row }]).figures[0]!;
