import { field, table, type Row } from '../../../kernel/index.ts';
import { applied, contact, finances, identity, niche, otherHeads, place, size } from './enterprise-fields.ts';

/** Papers that stand in for a first-class right under the new rule. */
export const exemptions = ['科技奖励', '研发机构', '无'] as const;

/** Grades of awards that count as a direct ground under the former rule. */
export const awards = ['国家级', '省级', '无'] as const;

/** 专精特新中小企业申报表: enterprises that apply for the title, with whatever either rule asks. */
export const applicants = table({
  id: 'specialised-applicants',
  label: '专精特新中小企业申报表',
  aliases: ['专精特新中小企业', '专精特新企业', '专精特新申报', '专精特新推荐', '专精特新认定'],
  key: 'creditCode',
  title: 'name',
  fields: {
    ...identity,
    ...place,
    ...applied,
    ...size,
    ...niche,
    marketYears: field('count', '从事特定细分市场时间（年）', {
      aliases: ['从事特定细分市场时间', '从事特定细分市场年限', '从事细分市场年限', '从事细分市场时间', '细分市场年限'],
    }),
    ...finances,
    financing: field('money', '近两年新增实缴股权融资（万元）', {
      unit: '万元',
      required: false,
      aliases: ['近两年新增股权融资', '近2年新增股权融资总额', '近2年新增实缴股权融资', '股权融资', '股权融资总额'],
    }),
    technologySme: field('truth', '是否科技型中小企业', { aliases: ['科技型中小企业', '是否为科技型中小企业'] }),
    innovativeSme: field('truth', '是否创新型中小企业', { aliases: ['创新型中小企业', '是否为创新型中小企业'] }),
    firstClass: field('count', 'Ⅰ类知识产权（件）', {
      aliases: ['Ⅰ类知识产权', 'I类知识产权', 'Ⅰ类知识产权数量', 'Ⅰ类知识产权件数', '一类知识产权'],
    }),
    exemption: field('text', '知识产权豁免情形', {
      required: false,
      options: exemptions,
      aliases: ['Ⅰ类知识产权豁免情形', '知识产权豁免', '豁免情形'],
    }),
    score: field('count', '评价得分', {
      aliases: ['发展质量评价得分', '专精特新评价得分', '专精特新发展质量评价得分', '综合得分', '评价总分', '总得分'],
    }),
    focusPoints: field('count', '专业化得分', { required: false, aliases: ['专业化指标得分'] }),
    finenessPoints: field('count', '精细化得分', { required: false, aliases: ['精细化指标得分'] }),
    featurePoints: field('count', '特色化得分', { required: false, aliases: ['特色化指标得分'] }),
    innovationPoints: field('count', '创新能力得分', { required: false, aliases: ['创新能力指标得分', '新颖化得分'] }),
    award: field('text', '近三年科技奖励', {
      required: false,
      options: awards,
      aliases: ['科技奖励等级', '近三年科技奖励级别', '近3年科技奖励'],
    }),
    awardRank: field('count', '科技奖励单位排名', { required: false, aliases: ['科技奖励排名', '获奖单位排名'] }),
    contest: field('truth', '是否“创客中国”500强', {
      required: false,
      aliases: ['创客中国500强', '是否进入创客中国500强', '“创客中国”大赛500强'],
    }),
    ...contact,
  },
  years: [
    { heads: ['营业收入', '营业收入总额'], fields: ['revenue', 'revenueBefore'] },
    { heads: ['研发费用', '研发费用总额', '研究开发费用'], fields: ['rd', 'rdBefore'] },
  ],
  signs: ['marketYears', 'financing', 'innovativeSme', 'exemption', 'contest', 'featurePoints'],
  otherHeads: [...otherHeads, '市场占有率', '细分市场排名'],
  perHead: { money: 'revenue', heads: 'staff' },
});

export type Applicant = Row<typeof applicants>;
