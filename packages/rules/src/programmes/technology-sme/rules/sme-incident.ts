import { rule } from '../../../kernel/index.ts';
import { measure } from '../document.ts';
import { enterprises } from '../tables/enterprises.ts';

export const smeIncident = rule(enterprises, {
  code: 'sme-incident',
  label: '发生重大事故、严重环境违法或科研失信',
  effect: 'excludes',
  cites: measure('六（四）', '上年及本年没有重大安全、质量事故，没有严重环境违法、科研严重失信行为。'),
  when: (e) => e.incident,
  says: () => '所填上年或本年发生过重大安全、重大质量事故，或有严重环境违法、科研严重失信行为，不符合评价条件。',
});
