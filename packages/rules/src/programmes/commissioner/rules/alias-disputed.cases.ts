import { casesOf } from '../../../kernel/cases.ts';
import { aliases } from '../tables/aliases.ts';
import { aliasDisputed } from './alias-disputed.ts';

const line = { alias: '示例学院', unit: '示例大学', confirmedBy: '经办人' };

export const cases = casesOf(aliasDisputed, aliases, [
  { name: '一行', rows: [line], answer: false },
  { name: '两行一致', rows: [line, line], answer: false },
  { name: '两行不一致', rows: [line, { ...line, unit: '示例理工大学' }], answer: true },
  { name: '另一行没有确认', rows: [line, { ...line, unit: '示例理工大学', confirmedBy: undefined }], answer: false },
  { name: '别名未填', rows: [{ unit: '示例大学' }], answer: undefined },
]);
