import type { BlockBuilder } from './block-builder.ts';
import { rangeOf } from './placement.ts';
import type { Requests } from './requests.ts';

/** A stretch of one column in which something looks like an error. */
interface Stretch {
  readonly builder: BlockBuilder;
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
export async function tellErrors(requests: Requests, builders: readonly BlockBuilder[]): Promise<void> {
  const stretches = builders.flatMap(stretchesOf);
  for (let i = 0; i < stretches.length; i += stretchesInRequest) {
    const some = stretches.slice(i, i + stretchesInRequest);
    const errors = await askErrors(requests, some);
    some.forEach(({ builder, column, first }, s) => {
      const { columns } = builder.block.at;
      for (const row of errors[s]!) builder.convict((first + row) * columns + column);
    });
  }
}

function stretchesOf(builder: BlockBuilder): Stretch[] {
  const found: Stretch[] = [];
  const open = new Map<number, Stretch>();
  const { columns } = builder.block.at;
  for (const key of builder.suspects) {
    const [row, column] = [Math.floor(key / columns), key % columns];
    const near = open.get(column);
    if (near && row - near.last <= gap) near.last = row;
    else {
      const stretch = { builder, column, first: row, last: row };
      open.set(column, stretch);
      found.push(stretch);
    }
  }
  return found;
}

/** The rows of each stretch that hold an error. */
const askErrors = (requests: Requests, stretches: readonly Stretch[]): Promise<number[][]> =>
  requests.send((context) => {
    const ranges = stretches.map(({ builder, column, first, last }) => {
      const { sheet, top, left } = builder.block.at;
      const at = { sheet, top: top + first, left: left + column, rows: last - first + 1, columns: 1 };
      return rangeOf(context.workbook.worksheets.getItem(sheet), at).load('valueTypes');
    });
    return () => ranges.map(({ valueTypes }) => valueTypes.flatMap(([type], row) => (type === 'Error' ? [row] : [])));
  });
