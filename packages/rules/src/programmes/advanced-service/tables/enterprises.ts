import { field, table, type Row } from '../../../kernel/index.ts';

/** 资格申报表: enterprises with the figures of the three shares. */
export const enterprises = table({
  id: 'service-enterprises',
  label: '资格申报表',
  aliases: ['技术先进型服务企业'],
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
      aliases: ['组织申报单位', '推荐部门', '主管部门', '归口管理部门'],
    }),
    business: field('text', '服务业务类型', {
      required: false,
      aliases: ['技术先进型服务业务类型', '业务类型', '服务类型', '从事的服务业务'],
    }),
    inScope: field('truth', '业务是否属于认定范围', {
      required: false,
      aliases: ['是否属于认定范围', '是否属于技术先进型服务业务认定范围', '是否在认定范围内'],
    }),
    staff: field('count', '职工总数（人）', {
      aliases: ['职工总数', '从业人员', '从业人员（人）', '员工总数', '职工人数', '从业人员数'],
    }),
    graduates: field('count', '大专以上员工（人）', {
      aliases: [
        '大专以上员工',
        '大专以上学历员工',
        '大专以上学历人数',
        '大专及以上学历员工数',
        '具有大专以上学历的员工',
      ],
    }),
    income: field('money', '当年总收入（万元）', {
      unit: '万元',
      aliases: ['当年总收入', '企业总收入', '总收入', '收入总额', '本年总收入'],
    }),
    serviceIncome: field('money', '技术先进型服务收入（万元）', {
      unit: '万元',
      aliases: ['技术先进型服务收入', '技术先进型服务业务收入', '先进型服务收入'],
    }),
    offshore: field('money', '离岸服务外包收入（万元）', {
      unit: '万元',
      aliases: ['离岸服务外包收入', '离岸外包收入', '离岸服务外包业务收入', '离岸外包业务收入'],
    }),
    contact: field('text', '联系人', { names: 'any', required: false, aliases: ['联系人姓名', '企业联系人'] }),
    phone: field('text', '联系电话', {
      required: false,
      aliases: ['手机', '电话', '联系人手机', '联系方式', '手机号码'],
    }),
  },
  signs: ['serviceIncome', 'offshore'],
  otherHeads: [
    '序号',
    '备注',
    '法定代表人',
    '注册资本',
    '注册资金',
    '企业类型',
    '注册类型',
    '注册地址',
    '通信地址',
    '成立日期',
    '国民经济行业',
    '所属行业',
    '营业收入',
    '主营业务收入',
    '技术收入',
    '利润总额',
    '资产总额',
    '大专以上员工占比',
    '技术先进型服务收入占比',
    '离岸外包收入占比',
    '科技人员',
    '研发费用',
    '学历',
    '本科',
    '博士',
    '硕士',
    '邮箱',
  ],
  perHead: { money: 'income', heads: 'staff' },
});

export type Enterprise = Row<typeof enterprises>;
