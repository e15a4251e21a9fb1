import { casesOf } from '../../../kernel/cases.ts';
import { aliases } from '../tables/aliases.ts';
import { aliasUnconfirmed } from './alias-unconfirmed.ts';

const line = { alias: '示例大学化学学院', unit: '示例大学' };

export const cases = casesOf(aliasUnconfirmed, aliases, [
  { name: '已确认', rows: [{ ...line, confirmedBy: '经办人' }], answer: false },
  { name: '没有确认人', rows: [line], answer: true },
  { name: '只有日期', rows: [{ ...line, confirmedOn: '2024-05-01' }], answer: true },
  { name: '法人单位未填', rows: [{ alias: line.alias }], answer: undefined },
]);
