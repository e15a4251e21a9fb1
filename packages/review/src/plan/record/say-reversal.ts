import { programmes } from '@keshen/rules';
import { readBack } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { mask } from '../../parse/mask.ts';
import type { Reversal } from './plan-revert.ts';
import type { CellMark } from './row-mark.ts';

/** One line for the clerk: where, what stands there and stood there, and what to do where it was not taken back. */
export function sayReversal({ line, state, sheet = line.sheet, cell = line.cell, found = null }: Reversal): string {
  const secret = isSecret(line.mark);
  const [was, now, is] = [line.was, line.now, found].map((content) => shown(content, secret));
  const place = `“${sheet}”${cell} ${line.label}：`;
  switch (state) {
    case 'reverts':
      return `${place}${now} → ${was}`;
    case 'moved':
      return `${place}${now} → ${was}（原在${sheet === line.sheet ? '' : `“${line.sheet}”`}${line.cell}）`;
    case 'settled':
      return `${place}现在就是原内容${was}，无需还原。`;
    case 'changed':
      return `${place}现在是${is}，规范后写的是${now}，此后有人改过，没有还原。如要恢复，请手工改为${was}。`;
    case 'gone':
      return `${place}找不到这一行，可能已删除，或者行中的代码、名称已改，没有还原。原内容是${was}，规范后是${now}。`;
    case 'ambiguous':
      return `${place}有几行的代码或名称相同，分不清原来是哪一行，没有还原。原内容是${was}，规范后是${now}，请核对后手工修改。`;
  }
}

/** Identity numbers are shown to nobody in full. */
const isSecret = ({ table, field }: CellMark): boolean =>
  programmes
    .flatMap(({ tables }) => tables)
    .some(({ id, fields }) => id === table && fields[field]?.kind === 'resident-id');

function shown(content: Content, secret: boolean): string {
  const value = readBack(content);
  if (value === null) return '空白';
  const text = typeof value !== 'object' ? String(value) : 'error' in value ? value.error : value.formula;
  return `“${secret ? mask(text) : text}”`;
}
