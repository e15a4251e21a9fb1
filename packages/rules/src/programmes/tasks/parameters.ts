import { parameter } from '../../kernel/index.ts';
import { measures } from './document.ts';

const cites = measures('三（一）', '2023年底前各项举措全面落地见效。');

/** The year at whose end the measures are to have taken effect; 年底前 includes its last day. */
export const deadlineYear = parameter({
  id: 'tasks-deadline-year',
  label: '各项举措落地见效的期限（当年12月31日）',
  unit: '年',
  cites,
  values: [{ from: '2022-11-30', value: 2023, cites }],
});
