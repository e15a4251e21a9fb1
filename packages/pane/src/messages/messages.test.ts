import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { languageOf, messagesFor } from './language.ts';
import { zh } from './zh.ts';

describe('the two languages', () => {
  it.each(['rules', 'programmes', 'tableNames', 'trouble'] as const)('name the same %s', (section) => {
    expect(Object.keys(en[section]).sort()).toEqual(Object.keys(zh[section]).sort());
  });

  it.each([
    ['zh-CN', zh, 'zh-CN'],
    ['ZH', zh, 'zh-CN'],
    ['', zh, 'zh-CN'],
    ['en-US', en, 'en'],
    ['ja-JP', en, 'en'],
  ] as const)('%j is answered in one of them', (locale, messages, language) => {
    expect(messagesFor(locale)).toBe(messages);
    expect(languageOf(locale)).toBe(language);
  });
});
