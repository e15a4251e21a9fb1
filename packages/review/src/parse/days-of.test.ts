import { describe, expect, it } from 'vitest';
import { daysOf } from './days-of.ts';

describe('days as they are written', () => {
  it.each([
    ['2023.5.1', '2023-05-01', '2023-05-01'],
    ['2023年5月', '2023-05-01', '2023-05-31'],
    ['2023年2月底', '2023-02-01', '2023-02-28'],
    ['2023年12月底前', '2023-12-01', '2023-12-31'],
    ['2023年底', '2023-12-01', '2023-12-31'],
    ['2023年末前', '2023-12-01', '2023-12-31'],
  ])('%s', (text, first, last) => expect(daysOf(text)).toEqual({ first, last }));

  it.each(['2023年', '2023', '底', '年底', '2023年13月底', '长期'])('%s is none', (text) =>
    expect(daysOf(text)).toBeUndefined(),
  );
});
