import type { ModelWorkbook } from '../model/index.ts';
import { pageFooter, paperOf, repeatedRows } from '../model/own-print.ts';
import type { PrintSetUp } from './harness.ts';

/** How the sheets of a model print that it was told to add: the model's own answer to `printed`. */
export const printSetUpOf = ({ sheets }: ModelWorkbook): ReadonlyMap<string, PrintSetUp> =>
  new Map(
    sheets.flatMap(({ name, looks }): [string, PrintSetUp][] =>
      looks
        ? [
            [
              name,
              {
                paper: paperOf(looks),
                orientation: 'landscape',
                pagesWide: 1,
                repeated: repeatedRows(looks),
                footer: pageFooter,
              },
            ],
          ]
        : [],
    ),
  );
