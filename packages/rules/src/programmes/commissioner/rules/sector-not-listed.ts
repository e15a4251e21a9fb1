import { rule } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { sectors } from '../sectors.ts';
import { enterprises } from '../tables/enterprises.ts';

export const sectorNotListed = rule(enterprises, {
  code: 'sector-not-listed',
  label: '产业领域不在所列八类',
  effect: 'hint',
  cites: plan('三', '列出八个重点支持的产业领域，以“等”字结尾。'),
  when: (e) => (e.sector === undefined ? undefined : !sectors.some((sector) => e.sector!.includes(sector))),
  says: (e) => `产业领域“${e.sector}”不在所列八类之内（${sectors.join('、')}）；所列并非穷尽，仅供参考。`,
});
