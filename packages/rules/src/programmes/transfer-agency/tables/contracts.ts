import { field, table, type Row } from '../../../kernel/index.ts';

/** 促成合同表: the registered contracts that agencies have brought about, one a row. */
export const contracts = table({
  id: 'transfer-contracts',
  label: '促成合同表',
  aliases: ['促成技术合同', '促成技术合同清单', '促成技术合同明细', '促成合同清单', '促成合同明细'],
  key: 'number',
  title: 'number',
  fields: {
    number: field('text', '技术合同登记编号', {
      names: 'any',
      aliases: ['登记编号', '技术合同认定登记编号', '合同登记编号', '认定登记号', '合同登记号'],
    }),
    project: field('text', '合同名称', { required: false, aliases: ['技术合同名称', '项目名称', '技术项目名称'] }),
    kind: field('text', '合同类型', {
      names: 'any',
      aliases: ['合同类别', '技术合同类型', '技术合同类别', '合同种类'],
    }),
    agency: field('text', '促成机构', {
      names: 'any',
      required: false,
      aliases: ['促成机构名称', '技术转移机构', '技术转移机构名称', '促成单位'],
    }),
    agencyCode: field('credit-code', '促成机构统一社会信用代码', {
      aliases: ['促成机构信用代码', '技术转移机构信用代码', '技术转移机构统一社会信用代码', '机构信用代码'],
    }),
    seller: field('text', '卖方', {
      names: 'any',
      required: false,
      aliases: ['卖方名称', '技术输出方', '技术出让方', '受托方', '转让方'],
    }),
    buyer: field('text', '买方', {
      names: 'any',
      required: false,
      aliases: ['买方名称', '技术吸纳方', '技术受让方', '委托方', '受让方'],
    }),
    total: field('money', '合同成交额（万元）', {
      unit: '万元',
      aliases: ['合同成交额', '合同成交金额', '成交额', '成交金额', '合同金额', '合同总金额'],
    }),
    technology: field('money', '其中：技术交易额（万元）', {
      unit: '万元',
      aliases: ['技术交易额', '技术交易金额', '其中技术交易额', '技术性收入'],
    }),
    registeredOn: field('day', '登记日期', {
      aliases: ['认定登记日期', '合同登记日期', '登记时间', '认定登记时间'],
    }),
  },
  signs: ['agency', 'agencyCode'],
  otherHeads: [
    '序号',
    '备注',
    '合同编号',
    '派出单位',
    '企业名称',
    '签订日期',
    '技术领域',
    '到账金额',
    '买方所在地',
    '卖方所在地',
    '项目负责人',
  ],
});

export type Contract = Row<typeof contracts>;
