import { missingOfAmount } from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import type { ReportFinding } from '../report.ts';
import type { CaseFinding } from './findings.ts';
import { sayParameter } from './say-parameter.ts';

/** Each figure that money hangs on and that has no value, once, with the rows that wait for it. */
export function unsetParameters({ programme, evaluation, terms }: JudgedCase): readonly CaseFinding[] {
  const waiting = new Map<
    string,
    { readonly message: string; readonly citation: ReportFinding['citation']; rows: CaseFinding['rows'][number][] }
  >();
  for (const table of programme.tables) {
    const decisions = evaluation.decisions(table);
    for (const { index, item, instalments } of evaluation.earned(table)) {
      if (instalments || decisions[index]!.status !== 'eligible') continue;
      for (const missing of missingOfAmount(evaluation, decisions[index]!, item)) {
        if (missing.kind !== 'parameter') continue;
        const { id, cites } = missing.parameter;
        const entry = waiting.get(id) ?? {
          message: sayParameter(missing.parameter, terms.day, missing.on),
          citation: { document: cites.document, paragraph: cites.paragraph },
          rows: [],
        };
        entry.rows.push({ table: table.id, index });
        waiting.set(id, entry);
      }
    }
  }
  return [...waiting.values()].map((entry) => ({ code: 'parameter-unset', severity: 'confirm', ...entry }));
}
