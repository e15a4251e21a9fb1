import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { zh } from './zh.ts';

/** Chinese for Chinese hosts, and for hosts that do not say; English for all others. `locale` as in `zh-CN`. */
export function messagesFor(locale: string): Messages {
  return isChinese(locale) ? zh : en;
}

/** The `lang` of the pane, for fonts and screen readers. */
export const languageOf = (locale: string): 'zh-CN' | 'en' => (isChinese(locale) ? 'zh-CN' : 'en');

const isChinese = (locale: string): boolean => locale === '' || /^zh\b/i.test(locale);
