import type { ReportSetting } from '../report.ts';
import type { Settled } from '../policy/settle.ts';
import { firstDay, type Settlement } from '../policy/settlement.ts';
import { itemOf, valueOf } from '../policy/settlements-said.ts';

/** What an office has settled, for the report. Which columns it named shows in the tables. */
export const reportSettings = ({ settlements }: Settled): ReportSetting[] =>
  settlements.flatMap((one) => (one.kind === 'column' ? [] : [settingOf(one)]));

function settingOf(one: Settlement): ReportSetting {
  const { origin, set } = one;
  const dated = one.kind === 'figure' ? one.dated : undefined;
  return {
    id: one.kind === 'figure' ? one.parameter.id : one.kind === 'way' ? one.reading.id : itemOf(one),
    label: itemOf(one),
    value: valueOf(one),
    from: !dated || dated.from === firstDay ? null : dated.from,
    to: dated?.to ?? null,
    source: set.source,
    by: set.by,
    reason: set.reason,
    workbook: origin === 'asked' ? null : origin.workbook,
    row: origin === 'asked' ? null : origin.row + 1,
  };
}
