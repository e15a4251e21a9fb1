import { field, table, type Row } from '../../../kernel/index.ts';

/** 科研人员技术交易补助表: researchers with what a registered contract brought of their work. */
export const researchers = table({
  id: 'transfer-researchers',
  label: '科研人员技术交易补助表',
  aliases: ['科研人员技术交易补助', '技术交易补助', '科研人员技术交易'],
  key: 'residentId',
  title: 'name',
  fields: {
    name: field('text', '姓名', { names: 'person', aliases: ['科研人员', '科研人员姓名', '申请人', '申请人姓名'] }),
    residentId: field('resident-id', '身份证号', { aliases: ['身份证号码', '证件号码', '公民身份号码', '身份证'] }),
    unit: field('text', '所在单位', { names: 'any', aliases: ['工作单位', '所在单位名称', '高校院所'] }),
    number: field('text', '技术合同登记编号', {
      names: 'any',
      aliases: ['登记编号', '技术合同认定登记编号', '合同登记编号', '认定登记号', '合同登记号'],
    }),
    amount: field('money', '本人技术交易额（万元）', {
      unit: '万元',
      aliases: ['本人技术交易额', '个人技术交易额', '本人（团队）技术交易额', '申请补助的技术交易额'],
    }),
    phone: field('text', '联系电话', { required: false, aliases: ['手机', '电话', '联系方式', '手机号码'] }),
  },
  signs: ['amount'],
  otherHeads: [
    '序号',
    '备注',
    '职称',
    '学位',
    '学历',
    '出生日期',
    '性别',
    '技术交易额',
    '合同成交额',
    '合同名称',
    '开户银行',
    '银行账号',
    '派出单位',
    '派驻企业',
    '入驻企业',
  ],
});

export type Researcher = Row<typeof researchers>;
