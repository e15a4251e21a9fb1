import { field, table, type Row } from '../../../kernel/index.ts';

/** What the market-supervision office hands over: whether an enterprise stands in the register, and where. */
export const register = table({
  id: 'rd-register',
  label: '市场主体登记信息表',
  aliases: ['市场监管登记信息', '企业登记状态', '登记状态核查', '工商登记信息', '市场监管局提供'],
  key: 'creditCode',
  title: 'name',
  lookup: true,
  fields: {
    name: field('text', '企业名称', { names: 'any', aliases: ['市场主体名称', '主体名称', '单位名称', '公司名称'] }),
    creditCode: field('credit-code', '统一社会信用代码', {
      aliases: ['信用代码', '社会信用代码', '企业统一社会信用代码', '统一社会信用代码/注册号'],
    }),
    status: field('text', '登记状态', {
      aliases: ['经营状态', '企业状态', '主体状态', '登记经营状态', '存续状态', '市场主体状态'],
    }),
    city: field('place', '注册地（市州）', {
      aliases: ['注册地', '市州', '所在市州', '注册地市', '登记地', '行政区划', '所属地区'],
    }),
  },
  signs: ['status'],
  otherHeads: [
    '序号',
    '备注',
    '法定代表人',
    '成立日期',
    '注册日期',
    '核准日期',
    '注销日期',
    '吊销日期',
    '注册资本',
    '注册资金',
    '企业类型',
    '市场主体类型',
    '登记机关',
    '经营范围',
    '住所',
    '注册地址',
    '所属行业',
    '联系电话',
  ],
});

export type RegisterRow = Row<typeof register>;
