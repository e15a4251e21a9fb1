import { and, is, not, or, rule } from '../../../kernel/index.ts';
import { measure } from '../document.ts';
import { applicants } from '../tables/applicants.ts';

/** The enterprise attests it; that it has no right at all contradicts it. */
export const hightechNoIp = rule(applicants, {
  code: 'hightech-no-ip',
  label: '没有起核心支持作用的知识产权',
  effect: 'excludes',
  cites: measure('第十一条（二）', '拥有对主要产品（服务）在技术上发挥核心支持作用的知识产权。'),
  when: (a) => or(not(a.coreIp), and(is(a.classOne, 0), is(a.classTwo, 0))),
  says: (a) =>
    a.coreIp === false
      ? '所填没有对主要产品（服务）起核心支持作用的知识产权；须拥有这样的知识产权，自主研发或受让取得均可。'
      : '所填Ⅰ类、Ⅱ类知识产权都是0件；须拥有对主要产品（服务）起核心支持作用的知识产权。',
});
