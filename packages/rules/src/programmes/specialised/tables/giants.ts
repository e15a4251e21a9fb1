import { field, table, type Row } from '../../../kernel/index.ts';
import { applied, contact, finances, identity, niche, otherHeads, place, size } from './enterprise-fields.ts';

/** 专精特新“小巨人”企业申报表: the ministry's title, above that of the province. */
export const giants = table({
  id: 'specialised-giants',
  label: '专精特新“小巨人”企业申报表',
  aliases: ['专精特新“小巨人”', '专精特新"小巨人"', '专精特新小巨人'],
  key: 'creditCode',
  title: 'name',
  fields: {
    ...identity,
    ...place,
    ...applied,
    ...size,
    ...finances,
    revenueEarlier: field('money', '前三年度营业收入（万元）', {
      unit: '万元',
      aliases: ['前三年度营业收入总额', '上上上年度营业收入'],
    }),
    mainRevenueEarlier: field('money', '前三年度主营业务收入（万元）', {
      unit: '万元',
      required: false,
      aliases: ['上上上年度主营业务收入'],
    }),
    firstClass: field('count', 'Ⅰ类知识产权（件）', {
      aliases: ['Ⅰ类知识产权', 'I类知识产权', 'Ⅰ类知识产权数量', 'Ⅰ类知识产权件数', '一类知识产权'],
    }),
    ...niche,
    marketShare: field('count', '细分市场占有率（%）', {
      aliases: ['细分市场占有率', '市场占有率', '主导产品市场占有率', '国内市场占有率', '国际市场占有率'],
    }),
    marketRank: field('count', '细分市场排名', {
      required: false,
      aliases: ['市场排名', '主导产品市场排名', '细分市场国内排名', '细分市场占有率排名'],
    }),
    score: field('count', '评价得分', {
      aliases: ['发展质量评价得分', '专精特新评价得分', '专精特新发展质量评价得分', '综合得分', '评价总分', '总得分'],
    }),
    ...contact,
  },
  years: [
    { heads: ['营业收入', '营业收入总额'], fields: ['revenue', 'revenueBefore'] },
    { heads: ['研发费用', '研发费用总额', '研究开发费用'], fields: ['rd', 'rdBefore'] },
  ],
  signs: ['marketShare', 'marketRank'],
  otherHeads: [...otherHeads, '从事特定细分市场时间', '股权融资'],
  perHead: { money: 'revenue', heads: 'staff' },
});

export type Giant = Row<typeof giants>;
