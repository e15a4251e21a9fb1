import { rule } from '../../../kernel/index.ts';
import { measure } from '../document.ts';
import { applicants } from '../tables/applicants.ts';

/** The eight fields; a sub-field such as 软件 is not told from what lies outside, so that somebody says which it is. */
const technologies = [
  '电子信息',
  '生物与新医药',
  '航空航天',
  '新材料',
  '高技术服务',
  '新能源与节能',
  '资源与环境',
  '先进制造与自动化',
] as const;

export const hightechTechnologyNotListed = rule(applicants, {
  code: 'hightech-technology-not-listed',
  label: '技术领域不是八大领域之一',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: measure('第十一条（三）', '主要产品（服务）的核心技术属于《国家重点支持的高新技术领域》规定的范围。'),
  when: ({ technology }) =>
    technology === undefined ? undefined : !technologies.some((name) => bare(technology).includes(name)),
  says: ({ technology }) =>
    `技术领域填“${technology}”，不在八个领域之列（${technologies.join('、')}）；请按《国家重点支持的高新技术领域》填写所属领域。`,
});

/** 生物与新医药技术, 新材料领域, with spaces or full-width letters. */
const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
