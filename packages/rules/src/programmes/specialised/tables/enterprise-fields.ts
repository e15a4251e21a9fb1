import { field } from '../../../kernel/index.ts';

// Columns that the forms of this programme share, under the same heads.

export const identity = {
  name: field('text', '企业名称', {
    names: 'any',
    aliases: ['单位名称', '公司名称', '申报企业', '企业全称', '申报单位'],
  }),
  creditCode: field('credit-code', '统一社会信用代码', {
    aliases: ['信用代码', '社会信用代码', '企业信用代码', '企业统一社会信用代码'],
  }),
};

export const place = {
  city: field('place', '注册地（市州）', {
    aliases: ['注册地', '市州', '市（州）', '所在市州', '所属市州', '所在地区', '地区', '注册所在地'],
  }),
  reportingUnit: field('text', '推荐单位', {
    names: 'any',
    aliases: ['组织申报单位', '推荐部门', '主管部门', '归口管理部门'],
  }),
};

/** The day on which the enterprise applied: it decides which rule judges. */
export const applied = {
  appliedOn: field('day', '申请日期', { aliases: ['申报日期', '申请时间', '申报时间', '提交日期', '受理日期'] }),
};

export const size = {
  industry: field('industry', '国民经济行业', {
    aliases: ['所属行业', '行业', '行业代码', '国民经济行业代码', '行业类别', '行业分类', '国民经济行业分类'],
  }),
  staff: field('count', '从业人员（人）', {
    aliases: ['从业人员', '职工总数', '从业人数', '员工人数', '职工人数', '从业人员数', '从业人员期末人数'],
  }),
};

export const niche = {
  niche: field('text', '所属细分市场', {
    required: false,
    aliases: ['细分市场', '细分市场名称', '从事的细分市场', '主导产品所属细分市场', '所属细分领域'],
  }),
};

/** Figures of the last two closed years. 前二年度 is the year before the last one. */
export const finances = {
  revenue: field('money', '上年度营业收入（万元）', {
    unit: '万元',
    aliases: ['营业收入', '年营业收入', '上年营业收入', '营业总收入', '营业收入总额', '上年度营业收入总额'],
  }),
  revenueBefore: field('money', '前二年度营业收入（万元）', {
    unit: '万元',
    aliases: ['上上年度营业收入', '前年度营业收入', '前二年度营业收入总额'],
  }),
  mainRevenue: field('money', '上年度主营业务收入（万元）', {
    unit: '万元',
    aliases: ['主营业务收入', '上年主营业务收入', '上年度主营业务收入总额'],
  }),
  rd: field('money', '上年度研发费用（万元）', {
    unit: '万元',
    aliases: ['研发费用', '上年研发费用', '上年度研发费用总额', '上年度研发投入', '上年度研究开发费用'],
  }),
  rdBefore: field('money', '前二年度研发费用（万元）', {
    unit: '万元',
    aliases: ['上上年度研发费用', '前年度研发费用', '前二年度研发费用总额', '前二年度研发投入'],
  }),
  assets: field('money', '资产总额（万元）', {
    unit: '万元',
    aliases: ['资产总额', '资产总计', '总资产', '期末资产总额'],
  }),
  liabilities: field('money', '负债总额（万元）', {
    unit: '万元',
    aliases: ['负债总额', '负债总计', '负债合计', '总负债', '期末负债总额'],
  }),
};

export const contact = {
  contact: field('text', '联系人', { names: 'any', aliases: ['联系人姓名', '企业联系人'] }),
  phone: field('text', '联系电话', {
    aliases: ['手机', '电话', '联系人手机', '联系方式', '手机号码'],
  }),
};

/** Heads of such forms that are none of our fields. */
export const otherHeads = [
  '序号',
  '备注',
  '法定代表人',
  '注册资本',
  '注册资金',
  '成立日期',
  '注册时间',
  '企业类型',
  '企业规模',
  '企业资质',
  '注册地址',
  '通信地址',
  '县区',
  '所在园区',
  '主导产品',
  '主营产品',
  '产业链',
  '产业领域',
  '净利润',
  '利润总额',
  '净资产',
  '所有者权益',
  '上缴税金',
  '纳税总额',
  '研发人员',
  '研发人员占比',
  '研发机构',
  '研发费用占比',
  '研发费用占营业收入比重',
  '主营业务收入占比',
  '主营业务收入占营业收入比重',
  '资产负债率',
  '营业收入增长率',
  '主营业务收入增长率',
  '营业收入平均增长率',
  '净利润增长率',
  '出口额',
  '发明专利',
  '实用新型',
  '软件著作权',
  '知识产权数量',
  'Ⅱ类知识产权',
  '申报类型',
  '申报批次',
  '审核意见',
  '邮箱',
];
