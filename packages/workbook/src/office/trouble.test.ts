import { expect, it } from 'vitest';
import { WorkbookTrouble } from '../port.ts';
import { troubleOf } from './trouble.ts';

const officeError = (code: string) => ({
  name: 'RichApi.Error',
  code,
  message: '…',
  debugInfo: { errorLocation: 'Range.values' },
});

it.each([
  ['InvalidOperationInCellEditMode', 'cell-edit'],
  ['AccessDenied', 'protected'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ItemNotFound', 'gone'],
  ['GeneralException', 'host'],
])('%s of Excel is trouble: %s', (code, expected) => {
  const trouble = troubleOf(officeError(code));
  expect(trouble).toBeInstanceOf(WorkbookTrouble);
  expect(trouble).toMatchObject({ trouble: { code: expected, detail: `${code} at Range.values: …` } });
});

it('leaves our own bugs what they are', () => {
  const bug = new TypeError('undefined is not a function');
  expect(troubleOf(bug)).toBe(bug);
});
