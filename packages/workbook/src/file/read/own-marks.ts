import type { Area, Mark, Severity } from '../../port.ts';
import { parseAddress } from '../../model/index.ts';
import { tag, type Markup } from '../xml/markup.ts';
import { textOf } from '../xml/xml-text.ts';
import { rawText } from './text-content.ts';

/** A mark of ours with its layer, as a conditional format holds it. */
export interface OwnMark {
  readonly layer: string;
  readonly mark: Mark;
}

/** Inside every formula of ours; LibreOffice and Excel keep it, so our rules are found again. */
const tagStart = '"keshen:';

export const isOwnFormula = (formula: string): boolean => formula.includes(tagStart);

const formulaShape =
  /^AND\(ISNUMBER\(FIND\("((?:[^"]|"")*)",\s?\$([A-Z]{1,3})(\d{1,7})\)\),\s?ISTEXT\("keshen:((?:[^"]|"")*):(error|confirm|hint)"\)\)$/;

/** The mark that a formula of ours over one area means; undefined when it is no longer as we wrote it. */
export function markOf(formula: string, at: Area): OwnMark | undefined {
  const match = formulaShape.exec(formula);
  if (!match) return undefined;
  const [, code, letters, row, layer, severity] = match;
  const codes = parseAddress(at.sheet, `${letters}${row}`);
  if (!codes) return undefined;
  const mark: Mark = {
    at,
    codes: { ...codes, rows: at.rows },
    code: code!.replaceAll('""', '"'),
    severity: severity as Severity,
  };
  return { layer: layer!.replaceAll('""', '"'), mark };
}

/** Our marks in the `conditionalFormatting` whose tag is current; ends on its closing tag. */
export function marksOfFormat(markup: Markup, sheet: string): OwnMark[] {
  const at = markup.attribute('sqref');
  if (markup.kind === tag.empty || !at) return [];
  const addresses = textOf(markup.bytes, at.from, at.to);
  const marks: OwnMark[] = [];
  let depth = 1;
  for (;;) {
    const kind = markup.next();
    if (kind === tag.end) throw markup.damaged();
    if (kind === tag.close && --depth === 0) return marks;
    if (kind !== tag.open) continue;
    if (!markup.is('formula')) {
      depth++;
      continue;
    }
    const formula = rawText(markup);
    if (!formulaShape.test(formula)) continue;
    for (const mark of marksOver(areasOf(addresses, sheet), formula)) marks.push(mark);
  }
}

/** Only for formulas of ours: formats of others go over a million areas. */
const areasOf = (addresses: string, sheet: string): Area[] =>
  addresses
    .split(' ')
    .map((address) => parseAddress(sheet, address))
    .filter((area) => area !== undefined);

/** A clerk's cutting and pasting can split our area; the formula is written for the cell at its top left. */
function marksOver(areas: readonly Area[], formula: string): OwnMark[] {
  const top = areas.reduce((least, area) => Math.min(least, area.top), Infinity);
  return areas.flatMap((area) => {
    const found = markOf(formula, area);
    if (!found) return [];
    const codes = { ...found.mark.codes, top: found.mark.codes.top + area.top - top };
    return [{ ...found, mark: { ...found.mark, codes } }];
  });
}
