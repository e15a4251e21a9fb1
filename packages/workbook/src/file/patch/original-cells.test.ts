import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { maxColumns, maxRows } from '../../model/index.ts';
import { OriginalCells } from './original-cells.ts';

it('keeps of every cell what stood there first', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.oneof(fc.nat(2100), fc.nat(maxRows - 1)),
          fc.oneof(fc.nat(2), fc.nat(maxColumns - 1)),
          fc.constantFrom(null, '甲', 0, false),
        ),
      ),
      (touched) => {
        const cells = new OriginalCells();
        const first = new Map<string, unknown>();
        for (const [row, column, content] of touched) {
          cells.keep(row, column, content);
          if (!first.has(`${row} ${column}`)) first.set(`${row} ${column}`, content);
        }
        expect(new Map([...cells].map(([row, column, before]) => [`${row} ${column}`, before]))).toEqual(first);
      },
    ),
  ));
