import { reading } from '../../kernel/index.ts';
import { plan } from './document.ts';

/** The bracket of 五（二） names institutions' enterprises and small ones with one comma between them. */
export const smallEnterprises = reading({
  id: 'small-enterprises',
  label: '小微企业是否一律除外',
  cites: plan('五（二）', '申报企业不含高校科研院所创办、入股企业，小微企业。'),
  ways: [
    ['barred-outright', '小微企业一律不在申报范围'],
    ['barred-if-held', '仅高校科研院所创办或入股的小微企业不在申报范围'],
  ],
});

/** 六（二）1 says 首次入选 and not of what: the person, or the person at this enterprise. Only last years' list tells. */
export const firstSelection = reading({
  id: 'first-selection',
  label: '“首次入选”按什么计',
  cites: plan('六（二）1', '首次入选的，给予补助。'),
  ways: [
    ['by-person', '按人计，曾入选的人不再给补助'],
    ['by-person-and-enterprise', '按人和企业计，到另一家企业仍算首次'],
  ],
});
