import { describe, expect, it } from 'vitest';
import { issueCodes, type Issue } from '../issue.ts';
import { sayIssue } from './say-issue.ts';

const issue = (parts: Partial<Issue>): Issue => ({
  code: 'required-blank',
  severity: 'error',
  field: 'creditCode',
  row: 6,
  column: 2,
  found: '',
  facts: {},
  fix: null,
  ...parts,
});
const say = (parts: Partial<Issue>, label = '统一社会信用代码') => sayIssue(issue(parts), { label, cell: 'C7' });

describe('sayIssue', () => {
  it('names place, what was found, what was expected and what to do', () => {
    const { message, expected } = say({
      code: 'credit-code-check',
      found: '91220101MA0XX0015A',
      facts: { expected: 'U' },
    });
    expect(message).toBe(
      'C7 统一社会信用代码“91220101MA0XX0015A”：校验位不符，末位应为“U”。请对照营业执照核对后更正。',
    );
    expect(expected).toBe('末位为“U”');
  });

  it.each(issueCodes)('%s has a sentence in Chinese without loose ends', (code) => {
    const facts = {
      allowed: '是、否',
      length: 17,
      character: 'O',
      place: 15,
      expected: 'U',
      error: '#REF!',
      unit: '万元',
      perHead: '2亿元',
    };
    const { message, expected } = say({ code, found: '甲', facts, fix: '乙' });
    expect(expected).not.toBe('');
    expect(message).toMatch(/^C7 统一社会信用代码“甲”：.+。$/);
    expect(message + expected).not.toMatch(/undefined|null|\[object|。。/);
  });

  it('masks what is to be written where it masks what was found', () => {
    const { message, expected } = say(
      { code: 'untidy-text', found: '22**************10', fix: '220104197001010010' },
      '身份证号',
    );
    expect(expected).toBe('22**************10');
    expect(message).not.toContain('19700101');
  });
});
