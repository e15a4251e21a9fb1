import type { FormLayout } from '@keshen/workbook';
import { column } from '../../form-column.ts';

const number = column('序号', 'count', 6);
const creditCode = column('统一社会信用代码', 'code', 20);
const money = [
  column('已签聘（万元）', 'money', 13),
  column('预计（万元）', 'money', 13),
  column('合计（万元）', 'money', 13),
  column('合计（元）', 'money', 18),
];

/** 分年度资金测算表: an enterprise a line, by year of payment and batch. */
const cashPlan: FormLayout = {
  id: 'cash-plan',
  sheet: '分年度资金测算表',
  signed: 'office',
  orientation: 'landscape',
  paper: 'A3',
  columns: [
    number,
    column('拨付年度', 'text', 12),
    column('入选批次', 'text', 12),
    column('推荐单位', 'text', 18),
    column('企业名称', 'text', 30),
    creditCode,
    column('人数（人）', 'count', 10),
    ...money,
  ],
};

/** 分年度资金汇总表: a line a year of payment and batch, and what a batch costs over all years. */
const cashSummary: FormLayout = {
  id: 'cash-summary',
  sheet: '分年度资金汇总表',
  signed: 'office',
  orientation: 'landscape',
  paper: 'A4',
  columns: [
    number,
    column('拨付年度', 'text', 14),
    column('入选批次', 'text', 14),
    column('户数（户）', 'count', 10),
    column('人数（人）', 'count', 10),
    ...money,
  ],
};

/** 指导性计划项目清单: contracts that give a project. */
const guidanceProjects: FormLayout = {
  id: 'guidance-projects',
  sheet: '指导性计划项目清单',
  signed: 'office',
  orientation: 'landscape',
  paper: 'A3',
  columns: [
    column('项目序号', 'count', 8),
    column('合同编号', 'code', 18),
    column('合同类型', 'text', 14),
    column('派出单位', 'text', 24),
    column('科创专员', 'text', 16),
    column('企业名称', 'text', 28),
    creditCode,
    column('企业投入金额（万元）', 'money', 18),
    column('到账金额（万元）', 'money', 15),
    column('签订日期', 'day', 12),
    column('技术合同登记编号', 'code', 20),
  ],
};

/** 任期与验收台账: until when persons are in post, and from when on they are to be assessed. */
const acceptance: FormLayout = {
  id: 'acceptance',
  sheet: '任期与验收台账',
  signed: 'office',
  orientation: 'landscape',
  paper: 'A4',
  columns: [
    number,
    column('姓名', 'text', 10),
    column('派出单位', 'text', 22),
    column('入驻企业', 'text', 26),
    column('聘期开始', 'day', 12),
    column('聘期结束', 'day', 12),
    column('离岗日期', 'day', 12),
    column('应组织验收之日', 'day', 14),
    column('状态', 'text', 14),
  ],
};

/** What is handed out of money and projects over the years. */
export const subsidyLayouts: readonly FormLayout[] = [cashPlan, cashSummary, guidanceProjects, acceptance];
