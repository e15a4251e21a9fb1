import { shellOf, type Exports } from '@keshen/review';
import type { StatisticsView } from '../views.ts';

/** The paper 汇总统计 as data; its first two columns are number and unit. */
export function statisticsView({ forms }: Exports): StatisticsView | null {
  const form = forms.find(({ layout }) => layout === 'statistics');
  if (!form) return null;
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
