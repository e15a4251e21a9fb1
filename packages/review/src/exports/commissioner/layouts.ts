import type { FormColumn, FormLayout } from '@keshen/workbook';
import { column, creditCode, number, reportingUnit } from '../form-column.ts';
import { quotaLayouts } from './quotas-form-layouts.ts';
import { subsidyLayouts } from './subsidies/layouts.ts';

/** Wide enough for 延边朝鲜族自治州. */
const place = (header: string): FormColumn => column(header, 'text', 16);
const remark = column('备注', 'text', 18);

/** 推荐汇总表: the candidates who qualify, as the office submits them. */
const recommendation: FormLayout = {
  id: 'recommendation',
  sheet: '推荐汇总表',
  signed: 'submission',
  orientation: 'landscape',
  paper: 'A3',
  columns: [
    number,
    column('姓名', 'text', 12),
    column('派出单位', 'text', 20),
    column('职称', 'text', 12),
    column('学历', 'text', 10),
    column('学位', 'text', 8),
    column('拟入驻企业', 'text', 28),
    creditCode,
    reportingUnit,
    column('聘期开始', 'day', 12),
    column('聘期结束', 'day', 12),
    column('补助金额（元）', 'money', 16),
    remark,
  ],
};

/** 拟支持名单: whom the province means to support, by the unit that recommends the enterprise. */
const support: FormLayout = {
  id: 'support',
  sheet: '拟支持名单',
  signed: 'office',
  orientation: 'landscape',
  paper: 'A3',
  columns: [
    number,
    reportingUnit,
    column('入驻企业', 'text', 28),
    creditCode,
    column('姓名', 'text', 12),
    column('派出单位', 'text', 22),
    column('职称', 'text', 12),
    column('聘期开始', 'day', 12),
    column('聘期结束', 'day', 12),
    column('补助金额（元）', 'money', 16),
    remark,
  ],
};

/** 推荐企业汇总表: the enterprises that qualify. */
const recommendedEnterprises: FormLayout = {
  id: 'recommended-enterprises',
  sheet: '推荐企业汇总表',
  signed: 'submission',
  orientation: 'landscape',
  paper: 'A3',
  columns: [
    number,
    column('企业名称', 'text', 28),
    creditCode,
    place('注册地（市州）'),
    column('注册地（县区）', 'text', 12),
    reportingUnit,
    column('产业领域', 'text', 14),
    column('国民经济行业', 'text', 18),
    column('从业人员（人）', 'count', 10),
    column('营业收入（万元）', 'money', 14),
    column('资产总额（万元）', 'money', 14),
    column('企业规模', 'text', 8),
    column('联系人', 'text', 10),
    column('联系电话', 'code', 14),
    remark,
  ],
};

/** 退回意见: what one reporting unit is told. */
const unitNote: FormLayout = {
  id: 'unit-note',
  sheet: '退回意见',
  signed: 'office',
  orientation: 'landscape',
  paper: 'A4',
  columns: [
    number,
    column('事项', 'text', 8),
    column('名称', 'text', 22),
    column('工作表', 'text', 14),
    column('单元格', 'code', 8),
    column('项目', 'text', 16),
    column('现填内容', 'text', 18),
    column('审查意见', 'text', 44),
  ],
};

/** 专项资金安排计划: an enterprise a line, by prefecture; the last three columns are the finance office's. */
const fundPlan: FormLayout = {
  id: 'fund-plan',
  sheet: '专项资金安排计划',
  signed: 'submission',
  orientation: 'landscape',
  paper: 'A3',
  columns: [
    number,
    place('市州'),
    column('企业名称', 'text', 30),
    creditCode,
    column('户数（户）', 'count', 8),
    column('人数（人）', 'count', 8),
    column('第一年（万元）', 'money', 12),
    column('以后年度（万元）', 'money', 12),
    column('合计（万元）', 'money', 12),
    column('合计（元）', 'money', 18),
    column('财政核定数（元）', 'money', 18),
    column('核减数（元）', 'money', 16),
    column('理由', 'text', 20),
  ],
};

/** 公示名单: nothing but what the public may know. */
const publication: FormLayout = {
  id: 'publication',
  sheet: '公示名单',
  signed: 'nobody',
  orientation: 'portrait',
  paper: 'A4',
  columns: [
    number,
    column('姓名', 'text', 12),
    column('派出单位', 'text', 24),
    column('入驻企业', 'text', 32),
    column('推荐单位', 'text', 18),
  ],
};

/** The papers of 科创专员. */
export const commissionerLayouts: readonly FormLayout[] = [
  recommendation,
  support,
  recommendedEnterprises,
  unitNote,
  fundPlan,
  publication,
  ...subsidyLayouts,
  ...quotaLayouts,
];
