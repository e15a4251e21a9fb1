/** A text as it was meant, and what had to be taken away for it. */
export interface Tidied {
  readonly text: string;
  readonly trouble: 'untidy-text' | 'full-width' | undefined;
}

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const wide = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const han = '\\p{Script=Han}';

/** ０–９, Ａ–Ｚ, ａ–ｚ to plain ones. Full-width punctuation is what Chinese is written with and stays. */
const narrowed = (text: string): string =>
  text.replace(wide, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** Most texts hold nothing that could be untidy; they are let through at once. */
const suspicious = /[\s•‧∙⋅・･'’‘\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFF10-\uFF5A]/;

const sound = (raw: string): Tidied => ({ text: raw, trouble: undefined });

function tidied(raw: string, spaced: string): Tidied {
  const text = narrowed(spaced);
  return { text, trouble: spaced !== raw ? 'untidy-text' : text !== raw ? 'full-width' : undefined };
}

/** For what has no white space in it: numbers, codes, days, places, yes and no. An apostrophe in front is Excel's own. */
export function compact(raw: string): Tidied {
  if (!suspicious.test(raw)) return sound(raw);
  return tidied(
    raw,
    raw
      .replace(invisible, '')
      .replace(/\s+/g, '')
      .replace(/^['’‘]+/, ''),
  );
}

const betweenHan = new RegExp(`(?<=${han})\\s+(?=${han})`, 'gu');
const letterSpaced = new RegExp(`^${han}(?:[ \\t\\u3000\\u00A0]+${han})+$`, 'u');

/** The dot within a name, as keyboards have it: 买买提•艾力. The standard one is U+00B7. */
const dots = /[•‧∙⋅・･](?=\p{L})/gu;

/** For names: 张 三, or a name broken over two lines. Latin words keep one space between them. */
export function tidyName(raw: string): Tidied {
  if (!suspicious.test(raw)) return sound(raw);
  return tidied(raw, raw.replace(invisible, '').trim().replace(betweenHan, '').replace(dots, '·').replace(/\s+/g, ' '));
}

/**
 * For other texts. Line breaks stay, because they part items; so does one space between words, for the same reason:
 * 新材料 新能源 is two fields. Only letters spaced out, 合 同, are brought together.
 */
export function tidyProse(raw: string): Tidied {
  if (!suspicious.test(raw)) return sound(raw);
  const text = raw.replace(invisible, '').trim();
  return tidied(raw, letterSpaced.test(text) ? text.replace(/\s+/g, '') : text.replace(/[ \t\u3000\u00A0]+/g, ' '));
}
