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
