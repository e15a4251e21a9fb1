import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { talentLineUnclear } from './talent-line-unclear.ts';

const of = (line: string) => [{ line }];

export const cases = casesOf(talentLineUnclear, candidates, [
  { name: '青年成长', rows: of('青年成长'), answer: false },
  { name: '全称', rows: of('中青年科技创新创业卓越人才（团队）项目'), answer: false },
  { name: '半角括号', rows: of('卓越人才(团队)'), answer: false },
  { name: '杰出青年科技人才', rows: of('杰出青年科技人才'), answer: false },
  { name: '优秀青年科技人才', rows: of('优秀青年 科技人才'), answer: false },
  { name: '别的类别', rows: of('领军人才'), answer: true },
  { name: '两类', rows: of('杰出青年、优秀青年'), answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
