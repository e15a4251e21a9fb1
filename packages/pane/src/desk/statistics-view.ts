import { isStatistics, shellOf, type Exports } from '@keshen/review';
import type { Form } from '@keshen/workbook';
import type { StatisticsView } from '../views.ts';

/** The papers 汇总统计 as data, one a programme. */
export const statisticsViews = ({ forms }: Exports): readonly StatisticsView[] =>
  forms.filter(isStatistics).map(viewOf);

/** The first two columns are number and unit. */
function viewOf(form: Form): StatisticsView {
  const figures = (row: readonly unknown[]) => row.slice(2).map((value) => (typeof value === 'number' ? value : null));
  return {
    title: form.title,
    subtitle: form.subtitle,
    heads: shellOf(form.layout)
      .layout.columns.slice(2)
      .map(({ header }) => header),
    lines: form.rows.map((row) => ({ unit: String(row[1] ?? ''), figures: figures(row) })),
    totals: figures(form.totals ?? []),
    notes: form.notes ?? [],
  };
}
