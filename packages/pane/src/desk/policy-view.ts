import { policyItems, type PolicyItem, type Report, type Session } from '@keshen/review';
import type { PolicyView, SettledView } from '../views.ts';

/** Everything that can be settled, with what stands on the sheets 政策口径. */
export function policyViews(judged: Session['result'], { settings }: Report): readonly PolicyView[] {
  const { parameters, readings } = judged.programme;
  return policyItems(judged).map((item): PolicyView => {
    const { kind, id, label, unit, value = '', from, published } = item;
    return {
      kind,
      id,
      label,
      unit,
      value,
      from,
      published,
      options: readings.find((one) => one.id === id)?.ways.map(([, meaning]) => meaning) ?? [],
      isCondition: parameters.find((one) => one.id === id)?.condition === true,
      settled: settledViews(item, settings),
    };
  });
}

const settledViews = ({ id }: PolicyItem, settings: Report['settings']): readonly SettledView[] =>
  settings
    .filter((one) => one.id === id)
    .map(({ value, from, to, source, by, reason }) => ({ value, from: from ?? '', to: to ?? '', source, by, reason }));
