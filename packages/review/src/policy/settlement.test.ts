import { programmes } from '@keshen/rules';
import { describe, expect, it } from 'vitest';
import { textOf, type PolicyLine } from './policy-sheet.ts';
import { readSettlement } from './settlement.ts';

const blank = { row: 1, day: undefined, unit: '', from: undefined, to: undefined, source: '', by: '', reason: '' };
/** As a sheet gives it: in plain characters. */
const line = (item: string, value: string): PolicyLine => ({ ...blank, item: textOf(item), value });

const readings = programmes.flatMap((programme) =>
  programme.readings.flatMap((reading) => reading.ways.map((way) => [programme, reading, way] as const)),
);

describe('a reading is settled by the words in which it is offered', () => {
  it.each(readings.map(([programme, reading, way]) => [reading.label, way[1], programme, reading, way[0]] as const))(
    '%s: %s',
    (label, meaning, programme, reading, way) => {
      expect(readSettlement(line(label, meaning), 'asked', [programme])).toMatchObject({ kind: 'way', reading, way });
    },
  );
});

describe('a figure is settled by its label', () => {
  it.each(programmes.flatMap(({ parameters }) => parameters.map(({ label, id }) => [label, id] as const)))(
    '%s',
    (label, id) => {
      // Without a unit it is refused; what matters is that the item is known.
      expect(readSettlement(line(label, '1户左右'), 'asked', programmes), id).toMatchObject({ code: 'policy-invalid' });
    },
  );
});
