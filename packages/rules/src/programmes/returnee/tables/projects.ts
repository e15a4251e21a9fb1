import { field, table, type Row } from '../../../kernel/index.ts';
import { otherHeads, person } from './person-fields.ts';

export const kinds = ['优秀项目', '启动项目'] as const;

/** 留学人员项目申报表: projects of those who have come back, and which of them the panel has chosen. */
export const projects = table({
  id: 'returnee-projects',
  label: '留学人员项目申报表',
  aliases: ['留学人员科技创新创业', '留学人员择优资助', '留学回国人员项目', '留学人员项目汇总'],
  key: 'residentId',
  title: 'name',
  fields: {
    ...person,
    birthday: field('day', '出生日期', { required: false, aliases: ['出生年月日'] }),
    project: field('text', '项目名称', { aliases: ['申报项目', '申报项目名称', '项目'] }),
    kind: field('text', '资助类别', { options: kinds, aliases: ['项目类别', '申报类别', '资助类型', '项目类型'] }),
    returnee: field('truth', '是否留学回国人员', {
      aliases: ['是否留学人员', '是否留学回国', '留学回国人员', '是否为留学回国人员'],
    }),
    country: field('text', '留学国家（地区）', {
      required: false,
      aliases: ['留学国家', '留学国别', '留学国别（地区）'],
    }),
    abroadMonths: field('count', '在外留学时间（月）', {
      required: false,
      aliases: ['在外留学时间', '留学时间（月）', '留学月数', '国外留学时间（月）', '海外留学时间（月）'],
    }),
    returnedOn: field('day', '回国日期', {
      required: false,
      ofMonth: 'first',
      aliases: ['回国时间', '留学回国日期', '留学回国时间', '来吉日期'],
    }),
    score: field('count', '评审得分', { required: false, office: true, aliases: ['专家评分', '评审分数', '综合得分'] }),
    selected: field('truth', '是否入选', {
      required: false,
      office: true,
      aliases: ['是否拟资助', '是否拟入选', '评审结果', '是否资助', '拟入选'],
    }),
  },
  signs: ['returnee', 'country', 'abroadMonths', 'returnedOn'],
  otherHeads: [...otherHeads, '学位', '申请经费', '国家项目名称', '国家资助金额'],
});

export type Project = Row<typeof projects>;
