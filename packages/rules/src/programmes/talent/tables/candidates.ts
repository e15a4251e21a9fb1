import { field, table, type Row } from '../../../kernel/index.ts';

/** 人才项目申报表: persons who apply in one of the four lines, and whom the department has chosen. */
export const candidates = table({
  id: 'talent-candidates',
  label: '人才项目申报表',
  aliases: ['科技人才项目申报', '青年科技人才项目', '人才专项', '人才项目汇总', '卓越人才（团队）项目'],
  key: 'residentId',
  title: 'name',
  fields: {
    name: field('text', '姓名', {
      names: 'person',
      aliases: ['申请人', '申请人姓名', '项目负责人', '负责人姓名', '人选姓名', '申报人'],
    }),
    gender: field('text', '性别', { options: ['男', '女'] }),
    idType: field('text', '证件类型', {
      options: ['居民身份证', '护照', '港澳居民来往内地通行证', '台湾居民来往大陆通行证', '外国人永久居留身份证'],
      aliases: ['证件种类', '身份证件类型'],
    }),
    residentId: field('resident-id', '身份证号', { aliases: ['身份证号码', '证件号码', '公民身份号码', '身份证'] }),
    birthday: field('day', '出生日期', { required: false, aliases: ['出生年月日'] }),
    unit: field('text', '承担单位', {
      names: 'any',
      aliases: ['工作单位', '所在单位', '依托单位', '申报单位', '项目承担单位'],
    }),
    city: field('place', '所在地（市州）', { aliases: ['单位所在地', '所在市州', '所在地', '市州', '承担单位所在地'] }),
    reportingUnit: field('text', '推荐单位', {
      names: 'any',
      required: false,
      aliases: ['组织申报单位', '推荐部门', '主管部门', '归口管理部门'],
    }),
    project: field('text', '项目名称', { aliases: ['申报项目', '申报项目名称', '项目'] }),
    line: field('text', '人才项目类别', {
      aliases: ['人才项目类型', '申报人才类别', '人才专项类别'],
    }),
    requested: field('money', '申请经费（万元）', {
      unit: '万元',
      required: false,
      aliases: ['申请经费', '申请资助经费', '申请资助金额', '申请省财政经费'],
    }),
    score: field('count', '评审得分', { required: false, office: true, aliases: ['专家评分', '评审分数', '综合得分'] }),
    chosen: field('truth', '是否立项', {
      required: false,
      office: true,
      aliases: ['是否拟立项', '拟立项', '是否拟支持', '评审结果', '立项意见'],
    }),
  },
  signs: ['line'],
  otherHeads: [
    '序号',
    '备注',
    '民族',
    '出生年月',
    '年龄',
    '学历',
    '学位',
    '职称',
    '职务',
    '政治面貌',
    '专业领域',
    '研究方向',
    '毕业院校',
    '团队人数',
    '团队成员',
    '是否团队',
    '项目类别',
    '资助类别',
    '项目编号',
    '起止时间',
    '联系电话',
    '手机',
    '邮箱',
    '派出单位',
    '拟入驻企业',
    '人才类别',
    '技术经理人证书等级',
    '是否留学回国人员',
  ],
});

export type Candidate = Row<typeof candidates>;
