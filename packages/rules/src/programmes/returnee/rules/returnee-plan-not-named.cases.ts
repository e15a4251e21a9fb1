import { casesOf } from '../../../kernel/cases.ts';
import { granted } from '../testing/samples.ts';
import { nationalGrants } from '../tables/national.ts';
import { returneePlanNotNamed } from './returnee-plan-not-named.ts';

const of = (plan: string) => [{ ...granted, plan }];

export const cases = casesOf(returneePlanNotNamed, nationalGrants, [
  { name: '高层次留学人才回国资助', rows: [granted], answer: false },
  { name: '创业启动支持计划', rows: of('中国留学人员回国创业启动支持计划'), answer: false },
  { name: '海外赤子为国服务行动计划', rows: of('海外赤子为国服务 行动计划'), answer: false },
  { name: '别的项目', rows: of('示例人才计划'), answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
