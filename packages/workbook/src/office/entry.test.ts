import { describe, expect, it } from 'vitest';
import { entryOf } from './entry.ts';

describe('a content as Excel takes it', () => {
  it.each([
    ['a plain text goes as it is', '长春市', '长春市'],
    ['a text of digits keeps its zeros', '007', "'007"],
    ['a credit code', '91220101MA0000000X', "'91220101MA0000000X"],
    ['a text that Excel would take for a day', '5-1', "'5-1"],
    ['a text that Excel would calculate', '=1+1', "'=1+1"],
    ['the same in full width', '＝１+1', "'＝１+1"],
    ['digits of another kind', '第①批', "'第①批"],
    ['a text that begins with an apostrophe', "'甲'", "''甲'"],
    ['a text that names a truth value', ' True', "' True"],
    ['a text that names an error', '#N/A', "'#N/A"],
    ['an error itself', { error: '#N/A' }, '#N/A'],
    ['a formula', { formula: '=A1' }, '=A1'],
    ['a number', 7.5, 7.5],
    ['emptiness', null, ''],
    ['an empty text is emptiness', '', ''],
  ])('%s', (_name, content, entry) => expect(entryOf(content)).toBe(entry));
});
