import { areaAddress, cellAddress, type ModelWorkbook } from '../model/index.ts';

/** Where the links of a model lead: the model's own answer to `links`. */
export function linksOf(model: ModelWorkbook): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, grid } of model.sheets)
    for (const [row, column, target] of grid.links())
      if (target)
        found.set(`${name}!${cellAddress(row, column)}`, `${model.sheet(target.sheet).name}!${areaAddress(target)}`);
  return found;
}
