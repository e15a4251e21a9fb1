import { programmes } from '@keshen/rules';
import { expect, it } from 'vitest';
import { sheetOf, statisticsOf } from './statistics-sheet.ts';

it.each(programmes.map((programme) => [programme.id, programme] as const))(
  'the hidden name of %s is one that Excel takes, and finds its programme again',
  (_id, programme) => {
    const { anchor } = sheetOf(programme, '汇总统计');
    expect(anchor).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
    expect(statisticsOf(anchor)).toBe(programme);
  },
);
