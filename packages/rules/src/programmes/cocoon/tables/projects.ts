import { field, table, type Row } from '../../../kernel/index.ts';

/** 项目申报表: enterprises with the figures of the four tests and the three parties beside them. */
export const projects = table({
  id: 'cocoon-projects',
  label: '项目申报表',
  aliases: ['破茧成蝶', '四科企业', '四科标准'],
  key: 'creditCode',
  title: 'name',
  fields: {
    name: field('text', '企业名称', {
      names: 'any',
      aliases: ['单位名称', '公司名称', '申报企业', '企业全称', '申报单位', '承担单位', '项目承担单位'],
    }),
    creditCode: field('credit-code', '统一社会信用代码', {
      aliases: ['信用代码', '社会信用代码', '企业信用代码', '企业统一社会信用代码'],
    }),
    project: field('text', '项目名称', { aliases: ['申报项目', '申报项目名称', '项目'] }),
    city: field('place', '注册地（市州）', {
      aliases: ['注册地', '市州', '市（州）', '所在市州', '所属市州', '所在地区', '地区', '注册所在地'],
    }),
    reportingUnit: field('text', '推荐单位', {
      names: 'any',
      aliases: ['组织申报单位', '推荐部门', '主管部门', '归口管理部门'],
    }),
    industry: field('industry', '国民经济行业', {
      aliases: ['所属行业', '行业', '行业代码', '国民经济行业代码', '行业类别', '行业分类'],
    }),
    stage: field('text', '企业阶段', { aliases: ['企业发展阶段', '初创或在孵', '是否初创、在孵企业'] }),
    founded: field('day', '成立日期', { aliases: ['企业成立日期', '注册日期', '成立时间', '注册时间'] }),
    staff: field('count', '职工总数（人）', {
      aliases: ['职工总数', '从业人员', '从业人员（人）', '员工总数', '职工人数', '从业人员数'],
    }),
    technicalStaff: field('count', '科技人员（人）', {
      aliases: ['科技人员', '科技人员数', '科技人员总数', '从事科技活动人员', '科技活动人员'],
    }),
    averageStaff: field('count', '全年月平均职工人数（人）', {
      required: false,
      aliases: ['月平均职工人数', '全年平均职工人数', '年平均职工人数'],
    }),
    achievements: field('count', '自主科技创新成果（项）', {
      aliases: [
        '自主科技创新成果',
        '自主创新成果',
        '自主科技创新成果数',
        '科技创新成果',
        '知识产权数量',
        '知识产权（项）',
      ],
    }),
    highValue: field('count', '其中：高价值知识产权（项）', {
      required: false,
      aliases: ['高价值知识产权', '高价值知识产权数', '高价值专利', '高价值发明专利'],
    }),
    conversions: field('count', '成果转化（项）', {
      aliases: ['成果转化', '成果转化数', '科技成果转化', '科技成果转化数量', '转化成果'],
    }),
    revenue: field('money', '上年度营业收入（万元）', {
      unit: '万元',
      aliases: ['营业收入', '年营业收入', '上年营业收入', '营业总收入', '销售收入'],
    }),
    rd: field('money', '上年度研发费用（万元）', {
      unit: '万元',
      aliases: ['研发费用', '研发投入', '上年度研发投入', '年研发费用', '研究开发费用', '上年研发费用'],
    }),
    assets: field('money', '资产总额（万元）', {
      unit: '万元',
      required: false,
      aliases: ['资产总额', '资产总计', '总资产', '期末资产总额'],
    }),
    mainRevenue: field('money', '上年度主营业务收入（万元）', {
      unit: '万元',
      required: false,
      aliases: ['主营业务收入', '上年主营业务收入'],
    }),
    revenueOfThree: field('money', '近三年营业收入合计（万元）', {
      unit: '万元',
      required: false,
      aliases: ['近三年营业收入', '三年营业收入合计'],
    }),
    rdOfThree: field('money', '近三年研发费用合计（万元）', {
      unit: '万元',
      required: false,
      aliases: ['近三年研发费用', '三年研发费用合计', '近三年研发投入'],
    }),
    coreTechnology: field('truth', '主营产品是否拥有关键核心技术', {
      aliases: ['是否拥有关键核心技术', '拥有关键核心技术', '关键核心技术', '主营产品拥有关键核心技术'],
    }),
    incubator: field('text', '孵化器', {
      names: 'any',
      aliases: ['合作孵化器', '所在孵化器', '孵化器名称', '入驻孵化器', '孵化机构'],
    }),
    bank: field('text', '金融机构', {
      names: 'any',
      aliases: ['合作金融机构', '金融机构名称', '合作银行', '投资机构'],
    }),
    authority: field('text', '管理部门', { names: 'any', aliases: ['政府管理部门', '属地管理部门', '科技管理部门'] }),
    contact: field('text', '联系人', { names: 'any', aliases: ['联系人姓名', '企业联系人'] }),
    phone: field('text', '联系电话', { aliases: ['手机', '电话', '联系人手机', '联系方式', '手机号码'] }),
  },
  signs: ['achievements', 'conversions', 'coreTechnology'],
  otherHeads: [
    '序号',
    '备注',
    '法定代表人',
    '注册资本',
    '注册资金',
    '企业类型',
    '企业类别',
    '注册类型',
    '注册地址',
    '通信地址',
    '项目负责人',
    '项目起止时间',
    '申请经费',
    '自筹经费',
    '科技人员占比',
    '研发投入强度',
    '研发费用占比',
    '主营产品',
    '利润总额',
    '负债总计',
    '学历',
    '博士',
    '硕士',
    '高级职称',
    '邮箱',
  ],
  perHead: { money: 'revenue', heads: 'staff' },
});

export type Project = Row<typeof projects>;
