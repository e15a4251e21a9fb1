import { field, table, type Row } from '../../../kernel/index.ts';
import { applied, contact, identity, place } from './enterprise-fields.ts';

/** 创新型中小企业评价表: points as somebody has given them. */
export const innovative = table({
  id: 'specialised-innovative',
  label: '创新型中小企业评价表',
  aliases: ['创新型中小企业评价', '创新型中小企业申报', '创新型中小企业名单', '创新型中小企业汇总'],
  key: 'creditCode',
  title: 'name',
  fields: {
    ...identity,
    ...place,
    ...applied,
    innovationPoints: field('count', '创新能力指标得分', { aliases: ['创新能力得分', '创新能力'] }),
    growthPoints: field('count', '成长性指标得分', { aliases: ['成长性得分', '成长性'] }),
    focusPoints: field('count', '专业化指标得分', { aliases: ['专业化得分', '专业化'] }),
    score: field('count', '评价得分', { required: false, aliases: ['综合得分', '评价总分', '总得分', '合计得分'] }),
    ...contact,
  },
  signs: ['growthPoints'],
  otherHeads: ['序号', '备注', '法定代表人', '成立日期', '所属行业', '营业收入', '精细化得分', '特色化得分', '邮箱'],
});

export type Innovative = Row<typeof innovative>;
