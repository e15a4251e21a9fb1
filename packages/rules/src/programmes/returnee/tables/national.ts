import { field, table, type Row } from '../../../kernel/index.ts';
import { otherHeads, person } from './person-fields.ts';

/** 国家留学项目匹配表: persons to whom a plan of the ministry has given money, and what the province adds. */
export const nationalGrants = table({
  id: 'returnee-national',
  label: '国家留学项目匹配表',
  aliases: ['国家留学人员项目匹配', '国家项目匹配', '留学人员国家项目省级匹配', '人社部留学项目匹配'],
  key: 'residentId',
  title: 'name',
  fields: {
    ...person,
    plan: field('text', '国家项目名称', {
      aliases: ['国家项目', '国家计划', '国家计划名称', '入选国家项目', '国家留学项目'],
    }),
    approvedOn: field('day', '批准日期', {
      ofMonth: 'first',
      aliases: ['批准时间', '入选日期', '批复日期', '入选时间'],
    }),
    granted: field('money', '国家资助金额（万元）', {
      unit: '万元',
      aliases: ['国家资助金额', '国家资助额度', '国家资助经费', '人社部资助金额', '人社部资助额度'],
    }),
    requested: field('money', '申请匹配金额（万元）', {
      unit: '万元',
      required: false,
      aliases: ['申请匹配金额', '拟匹配金额', '省级匹配金额', '申请匹配经费', '匹配金额'],
    }),
  },
  signs: ['plan', 'granted', 'requested'],
  otherHeads: [...otherHeads, '学位', '项目名称', '项目类别', '回国日期', '留学国家'],
});

export type NationalGrant = Row<typeof nationalGrants>;
