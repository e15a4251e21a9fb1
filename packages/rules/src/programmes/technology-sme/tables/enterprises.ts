import { field, table, type Row } from '../../../kernel/index.ts';

/** 评价信息表: enterprises with the figures of the score and what admits them directly. */
export const enterprises = table({
  id: 'sme-enterprises',
  label: '评价信息表',
  aliases: ['科技型中小企业评价', '科技型中小企业申报', '科技型中小企业自评'],
  key: 'creditCode',
  title: 'name',
  fields: {
    name: field('text', '企业名称', {
      names: 'any',
      aliases: ['单位名称', '公司名称', '申报企业', '企业全称', '申报单位'],
    }),
    creditCode: field('credit-code', '统一社会信用代码', {
      aliases: ['信用代码', '社会信用代码', '企业信用代码', '企业统一社会信用代码'],
    }),
    city: field('place', '注册地（市州）', {
      aliases: ['注册地', '市州', '市（州）', '所在市州', '所属市州', '所在地区', '地区', '注册所在地', '企业注册地区'],
    }),
    reportingUnit: field('text', '推荐单位', {
      names: 'any',
      required: false,
      aliases: ['组织申报单位', '推荐部门', '主管部门', '归口管理部门', '评价工作机构'],
    }),
    resident: field('truth', '是否境内（不含港澳台）注册的居民企业', {
      aliases: ['是否居民企业', '居民企业', '是否境内居民企业', '是否中国境内居民企业'],
    }),
    staff: field('count', '职工总数（人）', {
      aliases: ['职工总数', '从业人员', '从业人员（人）', '员工总数', '职工人数', '从业人员数'],
    }),
    employed: field('count', '其中：在职人员（人）', {
      required: false,
      aliases: ['在职人员', '在职人员数', '在职职工'],
    }),
    partTime: field('count', '其中：兼职和临时人员（人）', {
      required: false,
      aliases: ['兼职和临时人员', '兼职、临时聘用人员', '兼职及临时聘用人员数', '兼职临时人员'],
    }),
    technicalStaff: field('count', '科技人员（人）', {
      aliases: ['科技人员', '科技人员数', '科技人员总数', '从事科技活动人员', '科技活动人员'],
    }),
    revenue: field('money', '上年度销售收入（万元）', {
      unit: '万元',
      aliases: ['销售收入', '年销售收入', '上年销售收入', '销售收入总额', '营业收入', '上年度营业收入'],
    }),
    costs: field('money', '上年度成本费用支出（万元）', {
      unit: '万元',
      aliases: ['成本费用支出', '成本费用支出总额', '成本费用总额', '成本费用', '上年成本费用支出'],
    }),
    assets: field('money', '资产总额（万元）', {
      unit: '万元',
      aliases: ['资产总额', '资产总计', '总资产', '期末资产总额'],
    }),
    rd: field('money', '上年度研发费用（万元）', {
      unit: '万元',
      aliases: ['研发费用', '研发费用总额', '年研发费用', '研究开发费用', '上年研发费用'],
    }),
    indicator: field('text', '研发投入指标', {
      required: false,
      options: ['按销售收入', '按成本费用'],
      aliases: ['研发投入指标选择', '选择的研发投入指标', '研发指标', '研发投入评价指标'],
    }),
    classOne: field('count', 'Ⅰ类知识产权（件）', {
      aliases: ['Ⅰ类知识产权', 'Ⅰ类知识产权数', 'Ⅰ类知识产权数量', '一类知识产权', '一类知识产权数量'],
    }),
    classTwo: field('count', 'Ⅱ类知识产权（件）', {
      aliases: ['Ⅱ类知识产权', 'Ⅱ类知识产权数', 'Ⅱ类知识产权数量', '二类知识产权', '二类知识产权数量'],
    }),
    rightsSound: field('truth', '知识产权是否有效并与产品相关', {
      required: false,
      aliases: ['知识产权是否有效', '知识产权是否有效无争议', '知识产权是否与产品相关'],
    }),
    restricted: field('truth', '产品是否属于禁止、限制、淘汰类', {
      aliases: ['是否属于禁止限制淘汰类', '是否禁止、限制和淘汰类', '产品（服务）是否限制淘汰类'],
    }),
    incident: field('truth', '是否发生重大事故或严重违法失信', {
      aliases: ['是否发生重大安全质量事故', '是否发生重大安全、质量事故', '是否有重大事故或违法失信行为'],
    }),
    onList: field('truth', '是否列入经营异常或严重违法名单', {
      aliases: ['是否列入经营异常名录', '是否列入严重违法失信名单', '是否列入异常名录或失信名单'],
    }),
    audited: field('truth', '是否查账征收', { required: false, aliases: ['查账征收', '企业所得税是否查账征收'] }),
    highTech: field('truth', '是否高新技术企业', {
      aliases: ['高新技术企业', '是否高企', '是否拥有有效高新技术企业证书', '是否为高新技术企业'],
    }),
    highTechUntil: field('day', '高新技术企业证书有效期至', {
      required: false,
      aliases: ['高企证书有效期至', '高新技术企业证书有效期', '高企有效期至'],
    }),
    award: field('truth', '是否获国家级科技奖励', { aliases: ['国家级科技奖励', '是否获得国家级科技奖励'] }),
    awardDay: field('day', '国家级科技奖励日期', {
      required: false,
      aliases: ['国家级科技奖励获奖日期', '获奖日期', '获奖时间'],
    }),
    awardRank: field('count', '国家级科技奖励排名', { required: false, aliases: ['获奖排名', '获奖单位排名'] }),
    institution: field('truth', '是否拥有省部级以上研发机构', {
      aliases: ['省部级以上研发机构', '是否有省部级以上研发机构', '是否拥有省部级及以上研发机构'],
    }),
    standard: field('truth', '是否主导制定国际、国家或行业标准', {
      aliases: ['是否主导制定标准', '主导制定标准', '是否主导制定国际、国家、行业标准'],
    }),
    standardDay: field('day', '标准发布日期', { required: false, aliases: ['标准发布时间', '主导制定标准发布日期'] }),
    standardRank: field('count', '标准起草单位排名', { required: false, aliases: ['起草单位排名', '起草排名'] }),
    first: field('truth', '是否首次参评', { required: false, aliases: ['首次参评', '是否首次参加评价'] }),
    revoked: field('truth', '近三年是否严重失信或被撤销编号', {
      required: false,
      aliases: ['是否被撤销登记编号', '近三年是否被撤销登记编号', '近三年是否有严重违法失信'],
    }),
    contact: field('text', '联系人', { names: 'any', required: false, aliases: ['联系人姓名', '企业联系人'] }),
    phone: field('text', '联系电话', {
      required: false,
      aliases: ['手机', '电话', '联系人手机', '联系方式', '手机号码'],
    }),
  },
  signs: ['classOne', 'classTwo', 'indicator', 'institution', 'restricted'],
  otherHeads: [
    '序号',
    '备注',
    '系统填报号',
    '登记编号',
    '入库登记编号',
    '填写日期',
    '法定代表人',
    '注册资本',
    '注册资金',
    '企业类型',
    '企业类别',
    '注册类型',
    '企业注册类型',
    '注册地址',
    '通信地址',
    '成立日期',
    '国民经济行业',
    '所属行业',
    '企业所属行业',
    '主营业务收入',
    '主营产品',
    '利润总额',
    '净资产',
    '负债总计',
    '科技人员占比',
    '科技人员指标得分',
    '研发投入指标得分',
    '科技成果指标得分',
    '综合得分',
    '自评得分',
    '评价得分',
    '研发投入强度',
    '知识产权总数',
    '高新技术企业证书编号',
    '发证日期',
    '专精特新',
    '学历',
    '博士',
    '硕士',
    '邮箱',
  ],
  perHead: { money: 'revenue', heads: 'staff' },
});

export type Enterprise = Row<typeof enterprises>;
