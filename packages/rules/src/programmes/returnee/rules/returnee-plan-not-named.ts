import { not, rule, type Maybe, type Truth } from '../../../kernel/index.ts';
import { national } from '../document.ts';
import { nationalGrants } from '../tables/national.ts';

/** The three plans of the ministry to which the province adds. */
const plans = [/创业启动支持计划/, /高层次留学人才回国资助/, /海外赤子为国服务/] as const;

export const returneePlanNotNamed = rule(nationalGrants, {
  code: 'returnee-plan-not-named',
  label: '不是列明的国家留学项目',
  effect: 'excludes',
  cites: national('匹配人社部的留学人员创业启动支持、高层次留学人才回国资助、海外赤子为国服务三个项目。'),
  when: ({ plan }) => not(isNamed(plan)),
  says: ({ plan }) => `国家项目为“${plan}”，不是文件列明的三个人社部留学项目之一；请核对项目名称。`,
});

const isNamed = (plan: Maybe<string>): Truth => {
  const plain = plan?.normalize('NFKC').replaceAll(/\s/g, '');
  return plain === undefined ? undefined : plans.some((named) => named.test(plain));
};
