import { displayWidth } from './display-width.ts';

/** No line begins with these, … */
const closing = '，。、；：！？）”》〕…';
/** … and none ends with these. */
const opening = '（“《〔';
const wide = '\\u2e80-\\ua4cf\\uf900-\\ufaff\\uff00-\\uff60';

/** What stays on one line: a Chinese character or a run of others, with its punctuation and the space before it. */
const unit = new RegExp(
  `\\s*[${opening}]*(?:(?![${closing}])[${wide}]|[^\\s${wide}${opening}${closing}]+)[${closing}]*|\\s*[${opening}${closing}]+`,
  'gu',
);

/** Below this it is better to leave lines as they are. */
const narrowest = 40;

/** Chinese text in lines of so many columns: it breaks between any two characters, but not before a comma. */
export function wrapped(text: string, width: number): string {
  if (width < narrowest) return text;
  return text
    .split('\n')
    .flatMap((line) => linesOf(line, width))
    .join('\n');
}

function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(unit) ?? []) {
    if (line !== '' && displayWidth(line + piece) > width) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line];
}
