import { field, table, type Row } from '../../../kernel/index.ts';

/** The three grounds on which age, degree and title may be relaxed, and none. 二（一）3 */
export const grounds = ['拥有核心知识产权或成熟科技成果', '企业急需紧缺', '上期考核优秀续聘', '无'] as const;

/** 人选申报表: researchers whom an enterprise means to take as its technology deputy, with their unit's consent. */
export const candidates = table({
  id: 'deputy-candidates',
  label: '人选申报表',
  aliases: ['科技副总申报人选', '科技副总人选', '科技副总推荐', '科技副总汇总', '科技副总名单'],
  key: 'residentId',
  title: 'name',
  fields: {
    name: field('text', '姓名', { names: 'person', aliases: ['人选姓名', '申报人', '申报人姓名', '科技副总姓名'] }),
    idType: field('text', '证件类型', {
      options: ['居民身份证', '护照', '港澳居民来往内地通行证', '台湾居民来往大陆通行证', '外国人永久居留身份证'],
      aliases: ['证件种类', '身份证件类型'],
    }),
    residentId: field('resident-id', '身份证号', { aliases: ['身份证号码', '证件号码', '公民身份号码', '身份证'] }),
    birthday: field('day', '出生日期', { required: false, aliases: ['出生年月日'] }),
    degree: field('text', '学位', { aliases: ['最高学位'] }),
    title: field('text', '职称', { aliases: ['专业技术职务', '专业技术职称', '技术职称'] }),
    sendingUnit: field('text', '派出单位', {
      names: 'any',
      aliases: ['工作单位', '所在单位', '选派单位', '高校院所', '派出单位名称'],
    }),
    hostName: field('text', '派驻企业', {
      names: 'any',
      aliases: ['拟派驻企业', '派驻企业名称', '拟派驻企业名称', '意向企业', '接收企业'],
    }),
    hostCode: field('credit-code', '派驻企业统一社会信用代码', {
      aliases: ['拟派驻企业统一社会信用代码', '派驻企业信用代码', '企业统一社会信用代码', '统一社会信用代码'],
    }),
    contractStart: field('day', '现聘用合同开始日期', {
      ofMonth: 'first',
      aliases: ['聘用合同开始日期', '聘用合同起始日期', '与派出单位聘用合同开始日期', '现聘用合同起'],
    }),
    contractEnd: field('day', '现聘用合同结束日期', {
      ofMonth: 'last',
      aliases: [
        '聘用合同结束日期',
        '聘用合同截止日期',
        '聘用合同到期日期',
        '与派出单位聘用合同结束日期',
        '现聘用合同止',
      ],
    }),
    renewalProof: field('truth', '有无到期续聘证明', {
      required: false,
      aliases: ['到期续聘证明', '是否出具到期续聘证明', '续聘证明'],
    }),
    certificate: field('text', '技术经理人证书等级', {
      options: ['初级', '中级', '高级', '无'],
      aliases: ['技术经理人证书', '技术经理人培训证书', '技术经理人等级', '技术经理人培训证书等级'],
    }),
    firstHire: field('truth', '是否首聘', { aliases: ['首聘', '是否首次聘任', '是否首次聘任科技副总'] }),
    ground: field('text', '放宽条件依据', {
      required: false,
      options: grounds,
      aliases: ['放宽依据', '放宽理由', '放宽条件的依据', '申请放宽条件'],
    }),
    related: field('truth', '是否本人或所在单位创办、入股、孵化', {
      aliases: ['是否本人或所在单位创办、入股、孵化企业', '是否创办、入股、孵化派驻企业', '是否创办入股孵化'],
    }),
    consent: field('truth', '派出单位是否同意', { aliases: ['派出单位意见', '单位是否同意', '派出单位同意'] }),
    termStart: field('day', '聘任开始', { ofMonth: 'first', aliases: ['聘任开始日期', '聘任起始日期', '聘任起'] }),
    termEnd: field('day', '聘任结束', { ofMonth: 'last', aliases: ['聘任结束日期', '聘任截止日期', '聘任止'] }),
    agreement: field('truth', '是否签订三方协议', {
      required: false,
      office: true,
      aliases: ['三方协议', '三方合作协议', '是否签订三方合作协议'],
    }),
    serviceMonths: field('count', '本年累计服务时间（月）', {
      required: false,
      office: true,
      aliases: ['年度服务时间（月）', '累计服务时间（月）', '累计服务月数', '年度累计服务月数'],
    }),
  },
  spans: [
    {
      heads: ['聘用合同期限', '现聘用合同期限', '聘用合同起止日期', '聘用合同起止时间'],
      first: 'contractStart',
      last: 'contractEnd',
    },
    { heads: ['聘任期限', '聘任期', '聘任起止日期', '聘任起止时间'], first: 'termStart', last: 'termEnd' },
  ],
  signs: ['certificate', 'related', 'firstHire', 'renewalProof', 'contractEnd', 'ground'],
  otherHeads: [
    '序号',
    '备注',
    '性别',
    '民族',
    '出生年月',
    '年龄',
    '学历',
    '政治面貌',
    '专业领域',
    '研究方向',
    '毕业院校',
    '职务',
    '联系电话',
    '手机',
    '邮箱',
    '推荐单位',
    '区县',
  ],
});

export type Candidate = Row<typeof candidates>;
