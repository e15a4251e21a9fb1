import type { Area } from '../port.ts';
import { errorLike, type CellValues } from './cell-values.ts';
import { rangeOf } from './placement.ts';
import type { Requests } from './requests.ts';

/** A stretch of one column in which something looks like an error. */
interface Stretch {
  readonly index: number;
  readonly column: number;
  readonly first: number;
  last: number;
}

/** Cells that look like errors so close together are asked for as one stretch. */
const gap = 50;
/** In one request: each is some 500 bytes. */
const stretchesInRequest = 1000;

/**
 * Tells errors from texts that look like one. Only the types tell, and they are half as large again as the values: they
 * are asked for where a text looks like an error, and mostly nowhere.
 */
export async function tellErrors(
  requests: Requests,
  areas: readonly Area[],
  read: readonly (CellValues | undefined)[],
): Promise<(CellValues | undefined)[]> {
  const stretches = read.flatMap((cells, index) => (cells ? suspects(index, cells) : []));
  const errors = areas.map(() => new Set<number>());
  for (let i = 0; i < stretches.length; i += stretchesInRequest) {
    const some = stretches.slice(i, i + stretchesInRequest);
    const types = await typesOf(requests, areas, some);
    types.forEach((isError, s) =>
      isError.forEach((error, r) => {
        const { index, first, column } = some[s]!;
        if (error) errors[index]!.add((first + r) * areas[index]!.columns + column);
      }),
    );
  }
  return read.map((cells, index) => cells && { ...cells, errors: errors[index]! });
}

function suspects(index: number, { values }: CellValues): Stretch[] {
  const found: Stretch[] = [];
  const open = new Map<number, Stretch>();
  values.forEach((row, r) =>
    row.forEach((value, column) => {
      if (typeof value !== 'string' || !errorLike.test(value)) return;
      const near = open.get(column);
      if (near && r - near.last <= gap) near.last = r;
      else {
        const stretch = { index, column, first: r, last: r };
        open.set(column, stretch);
        found.push(stretch);
      }
    }),
  );
  return found;
}

const typesOf = (requests: Requests, areas: readonly Area[], stretches: readonly Stretch[]): Promise<boolean[][]> =>
  requests.send((context) => {
    const ranges = stretches.map(({ index, column, first, last }) => {
      const { sheet, top, left } = areas[index]!;
      const at = { sheet, top: top + first, left: left + column, rows: last - first + 1, columns: 1 };
      return rangeOf(context.workbook.worksheets.getItem(sheet), at).load('valueTypes');
    });
    return () => ranges.map(({ valueTypes }) => valueTypes.map(([type]) => type === 'Error'));
  });
