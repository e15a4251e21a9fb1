import { field, table, type Row } from '../../../kernel/index.ts';

/**
 * 往年入选名单: who was chosen in earlier batches, and until when they are in post. An office adds it where it has one; with
 * source and day of enquiry.
 */
export const history = table({
  id: 'history',
  label: '往年入选名单',
  aliases: ['历年入选名单', '已入选名单', '往年名单', '往批次入选名单', '入选人员名单'],
  key: 'residentId',
  title: 'name',
  optional: true,
  fields: {
    name: field('text', '姓名', { names: 'person', aliases: ['入选人员', '专员姓名', '科创专员'] }),
    residentId: field('resident-id', '身份证号', { aliases: ['身份证号码', '证件号码', '公民身份号码'] }),
    batch: field('text', '入选批次', { aliases: ['批次', '入选年度', '选派年度', '年度', '入选年份'] }),
    sendingUnit: field('text', '派出单位', {
      names: 'any',
      aliases: ['派出单位名称', '工作单位', '选派单位'],
      required: false,
    }),
    hostName: field('text', '入驻企业', { names: 'any', aliases: ['入驻企业名称', '派驻企业'], required: false }),
    hostCode: field('credit-code', '入驻企业统一社会信用代码', { aliases: ['入驻企业信用代码'], required: false }),
    termStart: field('day', '聘期开始', {
      ofMonth: 'first',
      aliases: ['聘期起', '聘期（起）', '聘期开始日期'],
      required: false,
    }),
    termEnd: field('day', '聘期结束', {
      ofMonth: 'last',
      aliases: ['聘期止', '聘期（止）', '聘期结束日期'],
      required: false,
    }),
    leftOn: field('day', '离岗日期', { aliases: ['提前离岗日期', '实际离岗日期', '退出日期'], required: false }),
    source: field('text', '数据来源', { aliases: ['来源'], required: false }),
    enquiredOn: field('day', '查询日期', { aliases: ['查询日', '核查日期'], required: false }),
  },
  otherHeads: ['序号', '备注', '性别', '推荐单位', '职称', '联系电话', '学历', '学位'],
  spans: [{ heads: ['聘期', '聘用期限', '聘期起止', '聘期起止时间'], first: 'termStart', last: 'termEnd' }],
});

export type PastSelection = Row<typeof history>;
