import { field, table, type Row } from '../../../kernel/index.ts';

/** 人选推荐表: persons whom universities and institutes offer to send. 五（三） */
export const candidates = table({
  id: 'candidates',
  label: '人选推荐表',
  aliases: ['人选推荐', '推荐人选', '推荐人选汇总表', '科创专员推荐表', '科技人才推荐表', '人员汇总表'],
  key: 'residentId',
  title: 'name',
  fields: {
    name: field('text', '姓名', { names: 'person', aliases: ['人选姓名', '专员姓名', '科创专员姓名', '科创专员'] }),
    idType: field('text', '证件类型', {
      options: ['居民身份证', '护照', '港澳居民来往内地通行证', '台湾居民来往大陆通行证', '外国人永久居留身份证'],
      aliases: ['证件种类', '身份证件类型'],
    }),
    residentId: field('resident-id', '身份证号', { aliases: ['身份证号码', '证件号码', '公民身份号码', '身份证'] }),
    education: field('text', '学历', { aliases: ['最高学历', '文化程度'] }),
    degree: field('text', '学位', { aliases: ['最高学位'] }),
    title: field('text', '职称', { aliases: ['专业技术职务', '专业技术职称', '职务职称', '技术职称'] }),
    sendingUnit: field('text', '派出单位', {
      names: 'any',
      aliases: ['工作单位', '所在单位', '人选单位', '选派单位', '高校院所', '派出单位名称'],
    }),
    hostName: field('text', '拟入驻企业', {
      names: 'any',
      aliases: ['入驻企业', '拟入驻企业名称', '入驻企业名称', '接收企业', '派驻企业', '拟派驻企业', '拟派驻企业名称'],
    }),
    hostCode: field('credit-code', '拟入驻企业统一社会信用代码', {
      aliases: [
        '入驻企业统一社会信用代码',
        '拟入驻企业信用代码',
        '入驻企业信用代码',
        '接收企业统一社会信用代码',
        '企业统一社会信用代码',
      ],
    }),
    speciality: field('text', '专业领域', { aliases: ['专业', '从事专业', '研究方向', '专业方向'] }),
    firstTime: field('truth', '是否首次入选', { aliases: ['首次入选', '是否首次'] }),
    termStart: field('day', '聘期开始', {
      ofMonth: 'first',
      aliases: [
        '聘期起',
        '聘用开始日期',
        '聘用起始日期',
        '聘期（起）',
        '聘用期限（起）',
        '聘期开始日期',
        '合同开始日期',
      ],
    }),
    termEnd: field('day', '聘期结束', {
      ofMonth: 'last',
      aliases: [
        '聘期止',
        '聘用结束日期',
        '聘用截止日期',
        '聘期（止）',
        '聘用期限（止）',
        '聘期结束日期',
        '合同结束日期',
      ],
    }),
    birthday: field('day', '出生日期', { required: false, aliases: ['出生年月日'] }),
    batch: field('text', '入选批次', {
      required: false,
      office: true,
      aliases: ['选派批次', '批次', '入选年度', '选派年度'],
    }),
    signedOn: field('day', '聘用合同签订日期', {
      required: false,
      office: true,
      aliases: ['签聘日期', '合同签订日期', '聘用协议签订日期'],
    }),
    leftOn: field('day', '离岗日期', {
      required: false,
      office: true,
      aliases: ['提前离岗日期', '实际离岗日期', '退出日期'],
    }),
  },
  otherHeads: [
    '序号',
    '备注',
    '性别',
    '民族',
    '出生年月',
    '政治面貌',
    '联系电话',
    '手机',
    '邮箱',
    '推荐单位',
    '毕业院校',
  ],
  spans: [
    {
      heads: ['聘期', '聘用期', '聘用期限', '聘期起止', '聘期起止时间', '聘期起止日期', '聘用起止时间', '合同期限'],
      first: 'termStart',
      last: 'termEnd',
    },
  ],
});

export type Candidate = Row<typeof candidates>;
