import type { Remembered } from '../case/chosen-columns.ts';
import type { PolicySheet } from './policy-sheet.ts';
import { readSettlement } from './settlement.ts';

/** Columns that were named in an earlier check, from the workbook's own sheet 政策口径. */
export const rememberedColumns = (policy: PolicySheet | undefined): readonly Remembered[] =>
  (policy?.lines ?? []).flatMap((line) => {
    const settled = readSettlement(line, { workbook: 0, row: line.row }, []);
    return settled && 'kind' in settled && settled.kind === 'column' ? [settled] : [];
  });
