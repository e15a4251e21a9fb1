import { casesOf } from '../../../kernel/cases.ts';
import { hosts } from '../tables/hosts.ts';
import { deputyOtherTitle } from './deputy-other-title.ts';

const gazelle = { titles: '瞪羚企业', cleared: false };

export const cases = casesOf(deputyOtherTitle, hosts, [
  { name: '科技型中小企业', rows: [{ ...gazelle, titles: '科技型中小企业' }], answer: false },
  { name: '省级专精特新', rows: [{ ...gazelle, titles: '省专精特新中小企业' }], answer: false },
  { name: '瞪羚企业', rows: [gazelle], answer: true },
  { name: '两种，有一种在列', rows: [{ ...gazelle, titles: '瞪羚企业、高新技术企业' }], answer: false },
  { name: '没有资质，由另一条规则处理', rows: [{ ...gazelle, titles: '无' }], answer: false },
  { name: '资质未填', rows: [{ cleared: false }], answer: undefined },
]);
