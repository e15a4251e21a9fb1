import { dayOf, dayOfSerial, type Day } from '@keshen/rules';
import { cellKind, type CellBlock, type Sheet } from '@keshen/workbook/port';

/** What the sheet 政策口径 of a workbook settles. Rows are 项目 and 取值; what stands beside them is for the reader. */
export interface PolicySheet {
  /** 判定日: the day on which everything is judged. */
  readonly day: Day | undefined;
}

export const policySheetName = '政策口径';

/** Heads of the sheet, in order. */
export const policyHeads = ['项目', '取值', '单位', '起', '止', '来源', '设定人', '理由'] as const;

/** The item that names the day. */
export const dayItem = '判定日';

export const isPolicySheet = ({ name }: Sheet): boolean => name.trim() === policySheetName;

export function readPolicySheet(block: CellBlock, date1904: boolean): PolicySheet {
  const { kinds, numbers, pool, at } = block;
  for (let column = 0; column + 1 < at.columns; column++) {
    for (let row = 0; row < at.rows; row++) {
      if (kinds[column]![row] !== cellKind.text || pool[numbers[column]![row]!]!.trim() !== dayItem) continue;
      const kind = kinds[column + 1]![row];
      const value = numbers[column + 1]![row]!;
      if (kind === cellKind.number) return { day: dayOfSerial(value, date1904) };
      if (kind === cellKind.text) return { day: writtenDay(pool[value]!) };
    }
  }
  return { day: undefined };
}

/** 2024-06-01, 2024.6.1, 2024/6/1 or 2024年6月1日. */
function writtenDay(text: string): Day | undefined {
  const match = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(text.normalize('NFKC').trim());
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
