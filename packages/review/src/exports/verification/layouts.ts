import type { FormLayout } from '@keshen/workbook';
import { column, number } from '../form-column.ts';

/** 核对清单: what somebody has to look at in a register of which nothing is decided, with room for what became of it. */
export const verificationLayout: FormLayout = {
  id: 'verification',
  sheet: '核对清单',
  signed: 'office',
  orientation: 'landscape',
  paper: 'A4',
  columns: [
    number,
    column('类别', 'text', 8),
    column('所在位置', 'text', 16),
    column('名称', 'text', 24),
    column('核对事项', 'text', 46),
    column('依据', 'text', 18),
    column('核对意见', 'text', 16),
  ],
};
