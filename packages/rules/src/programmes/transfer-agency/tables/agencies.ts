import { field, table, type Row } from '../../../kernel/index.ts';

export const grades = ['优秀', '良好', '合格', '不合格'] as const;
export const levels = ['国家级', '省级', '未认定'] as const;

/** 机构补助申请表: recognised agencies with the outcome of their assessment and what they declare. */
export const agencies = table({
  id: 'transfer-agencies',
  label: '机构补助申请表',
  aliases: ['技术转移示范机构', '技术转移机构考核', '技术转移机构补助', '技术转移示范机构考核评价'],
  key: 'creditCode',
  title: 'name',
  fields: {
    name: field('text', '机构名称', {
      names: 'any',
      aliases: ['技术转移机构名称', '技术转移示范机构名称', '示范机构名称', '技术转移机构', '单位名称'],
    }),
    creditCode: field('credit-code', '统一社会信用代码', {
      aliases: ['信用代码', '社会信用代码', '机构统一社会信用代码', '依托单位信用代码'],
    }),
    level: field('text', '示范机构级别', {
      options: levels,
      aliases: ['示范机构认定级别', '技术转移示范机构级别', '认定级别'],
    }),
    city: field('place', '注册地（市州）', {
      aliases: ['注册地', '市州', '市（州）', '所在市州', '所属市州', '所在地区', '地区', '注册所在地'],
    }),
    reportingUnit: field('text', '推荐单位', {
      names: 'any',
      required: false,
      aliases: ['组织申报单位', '推荐部门', '主管部门', '归口管理部门'],
    }),
    grade: field('text', '考核结果', {
      options: grades,
      aliases: ['考核等次', '考核评价结果', '年度考核结果', '考核结论'],
    }),
    declared: field('money', '年度促成技术合同成交额（万元）', {
      unit: '万元',
      aliases: ['促成技术合同成交额', '年度促成成交额', '促成成交额', '年度促成技术合同成交额', '促成交易额'],
    }),
    declaredCount: field('count', '年度促成技术合同数（项）', {
      required: false,
      aliases: ['促成技术合同数', '促成技术合同项数', '促成技术转移项目数', '年度促成技术转移项目数'],
    }),
    contact: field('text', '联系人', { names: 'any', required: false, aliases: ['联系人姓名'] }),
    phone: field('text', '联系电话', { required: false, aliases: ['手机', '电话', '联系方式', '联系人手机'] }),
  },
  signs: ['declared', 'declaredCount'],
  otherHeads: [
    '序号',
    '备注',
    '企业名称',
    '机构类型',
    '机构性质',
    '依托单位',
    '法定代表人',
    '负责人',
    '成立日期',
    '技术经纪人数',
    '从业人员',
    '服务收入（万元）',
    '申请补助金额（万元）',
    '评价得分',
    '认定时间',
    '合同金额',
  ],
});

export type Agency = Row<typeof agencies>;
