import { mask, type Fix } from '@keshen/review';
import type { Content } from '@keshen/workbook/port';
import type { FixView } from '../views.ts';

export function fixView({ code, workbook, sheet, cell, label, secret, edit }: Fix): FixView {
  const shown = (content: Content | undefined): string => {
    const text = textOf(content ?? null);
    return secret ? mask(text) : text;
  };
  return { code, workbook, sheet, cell, label, was: shown(edit.was[0]), now: shown(edit.now[0]) };
}

function textOf(content: Content): string {
  if (content === null) return '';
  if (typeof content !== 'object') return String(content);
  return 'formula' in content ? content.formula : 'text' in content ? content.text : content.error;
}
