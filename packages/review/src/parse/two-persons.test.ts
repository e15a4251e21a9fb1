import { describe, expect, it } from 'vitest';
import { flat, parsePerson } from './testing/parse-sheet.ts';
import { namesSeveral } from './two-persons.ts';

describe('two persons in one cell', () => {
  it.each([
    '张三、李四',
    '张三；李四',
    '张三;李四',
    '张三/李四',
    '张三，李四',
    '张三\n李四',
    '张 三、李 四',
    '张三（博士）、李四',
    '张三、李四、王五',
  ])('%j', (cell) => {
    expect(namesSeveral(cell)).toBe(true);
    const parsed = parsePerson({ 姓名: cell });
    expect(flat(parsed)).toEqual([[1, 'name', 'two-persons']]);
    expect(parsed.rows[0]!['name']).toBeUndefined();
  });

  it.each(['张三', '张\n三', '欧阳\n明珠', '张　三', '买买提·艾力', '艾合买提\n·买买提', 'Smith, John', '张三、', '/'])(
    'but one in %j',
    (cell) => expect(namesSeveral(cell)).toBe(false),
  );

  it.each([
    '220104197001010010、220104198506150021',
    '220104197001010010\n220104198506150021',
    '220104197001010010220104198506150021',
  ])('by their numbers: %j', (cell) => {
    const parsed = parsePerson({ 身份证号: cell });
    expect(flat(parsed)).toEqual([[1, 'residentId', 'two-persons']]);
    expect(JSON.stringify(parsed.issues)).not.toMatch(/197001010010|198506150021/);
  });

  it('in the field of a contact are nothing to remark on', () => {
    expect(flat(parsePerson({ 派出单位: '示例大学、示例研究院' }))).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    ['张　三', '张三'],
    ['买买提•艾力', '买买提·艾力'],
    ['买买提・艾力', '买买提·艾力'],
    ['买买提 · 艾力', '买买提 · 艾力'],
  ])('%s means %s', (written, name) => {
    expect(parsePerson({ 姓名: written }).rows[0]!['name']).toBe(name);
  });
});
