import { areaAddress, type ModelWorkbook } from '../model/index.ts';
import type { Area } from '../port.ts';
import type { SeenChart } from './harness.ts';

/** What a host would draw that holds these charts as data: the model's own answer to `charts`. */
export function chartsOf(model: ModelWorkbook): ReadonlyMap<string, SeenChart> {
  const named = (at: Area): string => `${model.sheet(at.sheet).name}!${areaAddress(at)}`;
  return new Map(
    model.sheets.flatMap(({ name, charts }) =>
      charts.map(({ at, chart: { name: own, title, kind, categories, series } }): [string, SeenChart] => [
        `${name}!${own}`,
        {
          title,
          kind,
          at: areaAddress(at),
          series: series.map((one) => ({
            name: one.name,
            colour: one.colour,
            categories: named(categories),
            values: named(one.values),
          })),
        },
      ]),
    ),
  );
}
