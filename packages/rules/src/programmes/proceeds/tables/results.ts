import { field, table, type Row } from '../../../kernel/index.ts';

/** Ways of bringing an achievement into use. For the last two no document at hand gives a share. */
export const ways = ['转让', '许可', '作价投资', '自行实施', '合作实施', '其他'] as const;

export const unitKinds = ['高等院校', '研究开发机构', '企业', '其他'] as const;

const money = (label: string, aliases: readonly string[], required = false) =>
  field('money', label, { unit: '万元', required, aliases });

/** 成果转化收益分配表: achievements of their staff that units have brought into use, and what they have given for them. */
export const results = table({
  id: 'proceeds-results',
  label: '成果转化收益分配表',
  aliases: ['成果转化收益分配', '科技成果转化收益分配', '职务科技成果转化', '成果转化奖励分配', '收益分配情况表'],
  key: 'number',
  title: 'result',
  fields: {
    number: field('text', '成果编号', {
      names: 'any',
      aliases: ['转化编号', '成果登记号', '转化项目编号', '转化合同编号', '成果登记编号'],
    }),
    result: field('text', '成果名称', { aliases: ['科技成果名称', '转化成果名称', '职务科技成果名称', '转化成果'] }),
    unit: field('text', '完成单位', {
      names: 'any',
      aliases: ['成果完成单位', '转化单位', '成果单位', '高校院所', '试点单位', '单位名称'],
    }),
    creditCode: field('credit-code', '统一社会信用代码', {
      aliases: ['完成单位统一社会信用代码', '单位统一社会信用代码', '信用代码', '社会信用代码'],
    }),
    unitKind: field('text', '单位类别', { options: unitKinds, aliases: ['单位性质', '单位类型', '完成单位类别'] }),
    affiliation: field('text', '隶属关系', {
      required: false,
      options: ['省属', '市县属', '中央', '其他'],
      aliases: ['单位隶属关系', '隶属'],
    }),
    city: field('place', '所在地（市州）', { aliases: ['单位所在地', '所在市州', '所在地', '市州', '注册地（市州）'] }),
    reportingUnit: field('text', '推荐单位', {
      names: 'any',
      required: false,
      aliases: ['组织申报单位', '推荐部门', '主管部门', '归口管理部门'],
    }),
    way: field('text', '转化方式', { options: ways, aliases: ['成果转化方式', '转化形式', '转化途径'] }),
    convertedOn: field('day', '转化日期', {
      ofMonth: 'first',
      aliases: ['成果转化日期', '转化时间', '转化合同签订日期', '合同签订日期'],
    }),
    agreed: field('truth', '奖励是否有规定或约定', {
      aliases: ['是否有规定或约定', '是否约定奖励', '有无约定', '是否与科技人员约定', '是否约定'],
    }),
    amount: money(
      '转化金额（万元）',
      ['转化金额', '转化资金', '转化资金（万元）', '转化合同金额（万元）', '成交金额（万元）'],
      true,
    ),
    costs: money('扣除成本（万元）', ['扣除成本', '转化成本', '直接成本', '扣除的成本和税费']),
    net: money('转化净收入（万元）', ['转化净收入', '净收入', '净收入（万元）', '转让净收入', '转让、许可净收入']),
    equity: money('作价投资股份（万元）', ['作价投资股份', '作价投资金额', '股权作价', '折股金额', '作价入股金额']),
    profit: money('实施该成果的营业利润（万元）', ['实施该成果的营业利润', '成果实施营业利润', '自行实施营业利润']),
    yearOfUse: field('count', '投产后第几年', {
      required: false,
      aliases: ['自行实施第几年', '实施年序', '投产年序'],
    }),
    distributed: field('truth', '是否已完成收益分配', {
      aliases: ['是否完成收益分配', '收益是否已分配', '是否已分配', '是否完成分配'],
    }),
    reward: money('奖励总额（万元）', [
      '奖励总额',
      '奖励和报酬总额',
      '奖励金额',
      '奖励科研人员金额',
      '分配给科研人员金额',
      '分配给科研团队和科研人员金额',
    ]),
    mainReward: money('其中主要贡献人员所得（万元）', [
      '其中主要贡献人员所得',
      '主要贡献人员所得',
      '主要贡献人员奖励',
      '其中：主要贡献人员',
      '主要贡献人员',
    ]),
  },
  signs: ['agreed', 'net', 'reward', 'mainReward', 'distributed'],
  otherHeads: [
    '序号',
    '备注',
    '成果完成人',
    '完成人',
    '受让方',
    '受让单位',
    '企业名称',
    '专利号',
    '技术领域',
    '合同编号',
    '合同名称',
    '到账金额',
    '联系人',
    '联系电话',
    '单位留成',
    '奖励人数',
  ],
});

export type Result = Row<typeof results>;
