import { field, table, type Row } from '../../../kernel/index.ts';

/** Points that experts give: their column, and no part of what applicants fill in. */
const points = (label: string, aliases: readonly string[]) =>
  field('count', label, { required: false, office: true, aliases });

const money = (label: string, aliases: readonly string[], required = true) =>
  field('money', label, { unit: '万元', required, aliases });

/** 高企认定申报表: what enterprises declare of the conditions, and what the experts have given them. */
export const applicants = table({
  id: 'hightech-applicants',
  label: '高企认定申报表',
  aliases: ['高新技术企业认定申报', '高新技术企业认定汇总', '高新技术企业申报', '高企申报', '高企认定'],
  key: 'creditCode',
  title: 'name',
  fields: {
    name: field('text', '企业名称', {
      names: 'any',
      aliases: ['单位名称', '公司名称', '申报企业', '企业全称', '申报单位', '申请企业'],
    }),
    creditCode: field('credit-code', '统一社会信用代码', {
      aliases: ['信用代码', '社会信用代码', '企业信用代码', '企业统一社会信用代码'],
    }),
    city: field('place', '注册地（市州）', {
      aliases: ['注册地', '市州', '市（州）', '所在市州', '所属市州', '所在地区', '地区', '注册所在地'],
    }),
    reportingUnit: field('text', '推荐单位', {
      names: 'any',
      aliases: ['组织申报单位', '推荐部门', '主管部门', '归口管理部门'],
    }),
    founded: field('day', '成立日期', { aliases: ['企业成立日期', '注册日期', '成立时间', '注册时间'] }),
    applied: field('day', '申请日期', { aliases: ['申请认定日期', '申报日期', '申请时间', '提交日期'] }),
    technology: field('text', '技术领域', { aliases: ['所属技术领域', '高新技术领域', '国家重点支持的高新技术领域'] }),
    coreIp: field('truth', '是否拥有核心支持知识产权', {
      aliases: ['是否拥有核心知识产权', '拥有核心支持知识产权', '核心知识产权', '知识产权是否起核心支持作用'],
    }),
    staff: field('count', '职工总数（人）', {
      aliases: ['职工总数', '从业人员', '从业人员（人）', '员工总数', '职工人数', '从业人员数'],
    }),
    technicalStaff: field('count', '科技人员（人）', {
      aliases: ['科技人员', '科技人员数', '科技人员总数', '从事科技活动人员', '科技活动人员'],
    }),
    sales1: money('第一年销售收入（万元）', ['第一年销售收入', '销售收入第一年', '前三年销售收入']),
    sales2: money('第二年销售收入（万元）', ['第二年销售收入', '销售收入第二年', '前二年销售收入']),
    sales3: money('第三年销售收入（万元）', ['第三年销售收入', '销售收入第三年', '最近一年销售收入']),
    net1: money('第一年净资产（万元）', ['第一年净资产', '净资产第一年', '前三年净资产'], false),
    net2: money('第二年净资产（万元）', ['第二年净资产', '净资产第二年', '前二年净资产'], false),
    net3: money('第三年净资产（万元）', ['第三年净资产', '净资产第三年', '最近一年净资产'], false),
    assets1: money('第一年资产总额（万元）', ['第一年资产总额', '资产总额第一年'], false),
    assets2: money('第二年资产总额（万元）', ['第二年资产总额', '资产总额第二年'], false),
    assets3: money('第三年资产总额（万元）', ['第三年资产总额', '资产总额第三年'], false),
    debts1: money('第一年负债总额（万元）', ['第一年负债总额', '负债总额第一年'], false),
    debts2: money('第二年负债总额（万元）', ['第二年负债总额', '负债总额第二年'], false),
    debts3: money('第三年负债总额（万元）', ['第三年负债总额', '负债总额第三年'], false),
    rdOfThree: money('近三年研发费用合计（万元）', [
      '近三年研发费用',
      '三年研发费用合计',
      '近三年研发投入',
      '近三年研究开发费用总额',
    ]),
    rdDomestic: money('其中：近三年境内研发费用（万元）', [
      '近三年境内研发费用',
      '近三年境内研发费用合计',
      '境内研发费用',
      '在中国境内研发费用总额',
    ]),
    highTechIncome: money('高新技术产品（服务）收入（万元）', [
      '上年度高新技术产品（服务）收入',
      '高新技术产品收入',
      '高新技术产品服务收入',
      '近一年高新技术产品（服务）收入',
    ]),
    totalIncome: money('上年度总收入（万元）', ['企业总收入', '同期总收入', '总收入', '近一年企业总收入']),
    classOne: field('count', 'Ⅰ类知识产权（件）', {
      aliases: ['Ⅰ类知识产权', 'Ⅰ类知识产权数', 'Ⅰ类知识产权数量', '一类知识产权', '一类知识产权数量'],
    }),
    classTwo: field('count', 'Ⅱ类知识产权（件）', {
      aliases: ['Ⅱ类知识产权', 'Ⅱ类知识产权数', 'Ⅱ类知识产权数量', '二类知识产权', '二类知识产权数量'],
    }),
    ownDeveloped: field('truth', '是否有自主研发的知识产权', {
      aliases: ['有无自主研发的知识产权', '是否自主研发', '自主研发知识产权'],
    }),
    conversions: field('count', '近三年科技成果转化（项）', {
      aliases: ['近三年科技成果转化', '近三年科技成果转化数', '近三年成果转化总数', '三年科技成果转化合计'],
    }),
    accident: field('truth', '申请前一年是否有重大事故或环境违法', {
      aliases: ['是否发生重大事故或严重环境违法', '是否有重大事故或环境违法', '有无重大事故或环境违法'],
    }),
    pointsAdvanced: points('技术先进程度得分', ['技术的先进程度得分', '先进程度得分']),
    pointsCore: points('核心支持作用得分', ['对主要产品核心支持作用得分']),
    pointsNumber: points('知识产权数量得分', []),
    pointsOrigin: points('知识产权获得方式得分', ['获得方式得分']),
    pointsStandard: points('参与编制标准加分', ['参与制定标准加分', '标准加分']),
    pointsConversion: points('科技成果转化能力得分', ['成果转化能力得分', '科技成果转化得分']),
    pointsSystem: points('研发管理制度得分', ['研究开发管理制度得分', '管理制度与辅助账得分']),
    pointsInstitute: points('研发机构和产学研得分', ['研发机构与产学研合作得分']),
    pointsIncentive: points('成果转化激励和双创平台得分', ['成果转化激励与双创平台得分']),
    pointsTalent: points('人才培养引进得分', ['人才培养引进和绩效评价得分']),
    pointsNetAssets: points('净资产增长率得分', ['净资产增长得分']),
    pointsSales: points('销售收入增长率得分', ['销售收入增长得分']),
    pointsTotal: points('创新能力总得分', ['创新能力评价总分', '创新能力评价得分', '专家评分合计']),
    contact: field('text', '联系人', { names: 'any', aliases: ['联系人姓名', '企业联系人'] }),
    phone: field('text', '联系电话', { aliases: ['手机', '电话', '联系人手机', '联系方式', '手机号码'] }),
  },
  years: [
    { heads: ['销售收入', '销售收入总额'], fields: ['sales3', 'sales2', 'sales1'] },
    { heads: ['净资产', '净资产总额'], fields: ['net3', 'net2', 'net1'] },
    { heads: ['资产总额', '资产总计'], fields: ['assets3', 'assets2', 'assets1'] },
    { heads: ['负债总额', '负债合计'], fields: ['debts3', 'debts2', 'debts1'] },
  ],
  signs: ['highTechIncome', 'rdDomestic', 'net1', 'net2', 'coreIp', 'pointsTotal', 'pointsConversion'],
  otherHeads: [
    '序号',
    '备注',
    '法定代表人',
    '注册资本',
    '注册资金',
    '注册地址',
    '注册类型',
    '企业类型',
    '企业规模',
    '所属行业',
    '证书编号',
    '发证日期',
    '有效期',
    '主要产品',
    '利润总额',
    '基础研究投入',
    '专家意见',
    '得分',
    '发明专利',
    '实用新型',
    '外观设计',
    '软件著作权',
    '营业收入',
    '邮箱',
  ],
  perHead: { money: 'sales3', heads: 'staff' },
});

export type Applicant = Row<typeof applicants>;
