import { rule } from '../../../kernel/index.ts';
import { measure } from '../document.ts';
import { enterprises } from '../tables/enterprises.ts';

export const smeRestrictedProduct = rule(enterprises, {
  code: 'sme-restricted-product',
  label: '产品（服务）属于禁止、限制、淘汰类',
  effect: 'excludes',
  cites: measure('六（三）', '产品和服务不属于国家规定的禁止、限制和淘汰类。'),
  when: (e) => e.restricted,
  says: () => '所填产品（服务）属于国家规定的禁止、限制或淘汰类，不符合评价条件。',
});
