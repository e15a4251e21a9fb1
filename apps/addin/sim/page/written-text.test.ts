import { entered } from '@keshen/office-host/web';
import type { CellValue, Formula } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { writtenText } from './written-text.ts';

describe('the text of a cell in the formula bar', () => {
  const contents: readonly (CellValue | Formula)[] = [
    null,
    '长春市',
    '007',
    '=A1',
    '2024-06-01',
    12.5,
    -3,
    true,
    { error: '#N/A' },
    { formula: '=KESHEN.CODECHECK(C7)' },
  ];
  it.each(contents.map((content) => [JSON.stringify(content), content]))(
    '%s comes back as it was',
    (_name, content) => {
      expect(entered(writtenText(content, false), false)).toEqual(content);
    },
  );
});
