import type { Report } from '@keshen/review';

/** What a report decides, without where it stands: to compare cases whose rows stand elsewhere. */
export function verdicts({ decisions, amounts, totals }: Report) {
  const rows = decisions.map(({ workbook: _workbook, sheet: _sheet, row: _row, ...decided }) => decided);
  const money = amounts.map(({ workbook: _workbook, sheet: _sheet, row: _row, ...paid }) => paid);
  const { issues: _issues, findings: _findings, ...sums } = totals;
  return { rows: inOrder(rows), money: inOrder(money), sums };
}

/** What is found, with the name of the workbook in place of its number. */
export function troubles({ workbooks, issues, findings }: Report) {
  const named = <T extends { workbook: number }>({ workbook, ...place }: T) => ({
    ...place,
    in: workbooks[workbook]!.name,
  });
  return {
    issues: inOrder(issues.map(named)),
    findings: inOrder(findings.map(({ places, ...found }) => ({ ...found, places: inOrder(places.map(named)) }))),
  };
}

const inOrder = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => [JSON.stringify(item), item] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item);
