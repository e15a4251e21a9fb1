import { rule } from '../../../kernel/index.ts';
import { qualifies } from '../contends.ts';
import { reply } from '../document.ts';
import { carriers } from '../tables/carriers.ts';

/** The decision is the office’s, within the order that the scores give. */
export const incubatorNotChosen = rule(carriers, {
  code: 'incubator-not-chosen',
  label: '核定为不支持',
  effect: 'excludes',
  cites: reply('一（一）', '每年由省科技厅选定10户左右给予后补助。'),
  when: (c, ask) => (c.chosen === false ? qualifies(c, ask) : false),
  says: () => '“是否拟支持”填否，本年不给予后补助。',
});
