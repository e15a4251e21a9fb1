import { field, table, type Row } from '../../../kernel/index.ts';

/** 企业申报表: enterprises that ask for a commissioner, sent in by the reporting units. 五（二） */
export const enterprises = table({
  id: 'enterprises',
  label: '企业申报表',
  aliases: ['企业申报', '申报企业', '企业名单', '企业汇总表', '企业需求'],
  key: 'creditCode',
  title: 'name',
  fields: {
    name: field('text', '企业名称', {
      names: 'any',
      aliases: ['单位名称', '公司名称', '申报企业', '企业全称', '申报单位'],
    }),
    creditCode: field('credit-code', '统一社会信用代码', {
      aliases: [
        '信用代码',
        '社会信用代码',
        '企业信用代码',
        '统一信用代码',
        '企业统一社会信用代码',
        '组织机构代码/统一社会信用代码',
      ],
    }),
    city: field('place', '注册地（市州）', {
      aliases: ['注册地', '市州', '市（州）', '所在市州', '所属市州', '所在地区', '注册地市', '地区', '注册所在地'],
    }),
    county: field('place', '注册地（县区）', {
      aliases: ['县区', '县（市、区）', '所在县区', '区县'],
      within: 'city',
      required: false,
    }),
    reportingUnit: field('text', '推荐单位', {
      names: 'any',
      aliases: ['组织申报单位', '推荐部门', '主管部门', '归口管理部门'],
    }),
    sector: field('text', '产业领域', { aliases: ['所属产业', '产业方向', '支持方向', '领域', '所属技术领域'] }),
    industry: field('industry', '国民经济行业', {
      aliases: [
        '所属行业',
        '行业',
        '行业代码',
        '国民经济行业代码',
        '行业类别',
        '行业分类',
        '国民经济行业分类',
        '行业类型',
      ],
    }),
    staff: field('count', '从业人员（人）', {
      aliases: ['从业人员', '职工总数', '从业人数', '员工人数', '职工人数', '从业人员数', '从业人员期末人数'],
    }),
    revenue: field('money', '营业收入（万元）', {
      unit: '万元',
      aliases: ['营业收入', '年营业收入', '上年度营业收入', '营业总收入', '上年营业收入'],
    }),
    assets: field('money', '资产总额（万元）', {
      unit: '万元',
      aliases: ['资产总额', '资产总计', '总资产', '期末资产总额'],
    }),
    foundedByInstitution: field('truth', '是否高校院所创办或入股', {
      aliases: ['高校院所创办或入股', '是否高校院所创办、入股', '高校科研院所创办入股', '是否由高校院所创办或入股'],
    }),
    need: field('text', '技术需求', { aliases: ['技术难题', '需求', '企业技术需求', '需求内容'] }),
    contact: field('text', '联系人', { names: 'any', aliases: ['联系人姓名', '企业联系人'] }),
    phone: field('text', '联系电话', { aliases: ['手机', '电话', '联系人手机', '联系方式', '手机号码', '手机号'] }),
    declaredSize: field('text', '企业规模（自报）', {
      required: false,
      options: ['大型', '中型', '小型', '微型'],
      aliases: ['企业规模', '自报规模', '规模', '企业类型（规模）'],
    }),
  },
  otherHeads: [
    '序号',
    '备注',
    '法人代表',
    '法定代表人',
    '法人手机',
    '法人固定电话',
    '注册日期',
    '成立日期',
    '企业成立日期',
    '注册时间',
    '企业类型',
    '注册类型',
    '企业注册类型',
    '企业类别',
    '注册资金',
    '注册资本',
    '经营范围',
    '注册地址',
    '通信地址',
    '邮政编码',
    '所在省份',
    '登记机关',
    '证件号码',
    '证件类型',
    '主营业务收入',
    '固定资产合计',
    '负债总计',
    '科技人员',
    '传真',
    '邮箱',
    '拟入驻企业统一社会信用代码',
    '拟入驻企业',
    '拟派驻企业',
    '拟派驻企业名称',
  ],
  perHead: { money: 'revenue', heads: 'staff' },
});

export type Enterprise = Row<typeof enterprises>;
