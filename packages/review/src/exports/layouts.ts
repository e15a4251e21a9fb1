import type { ColumnKind, FormColumn, FormLayout } from '@keshen/workbook';

const column = (header: string, kind: ColumnKind, width: number): FormColumn => ({ header, kind, width });
const number = column('序号', 'count', 6);
const creditCode = column('统一社会信用代码', 'code', 20);
const reportingUnit = column('推荐单位', 'text', 12);

/** 推荐汇总表: the candidates who qualify, as the office submits them. */
const recommendation: FormLayout = {
  id: 'recommendation',
  sheet: '推荐汇总表',
  orientation: 'landscape',
  paper: 'A3',
  columns: [
    number,
    column('姓名', 'text', 10),
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
  ],
};

/** 推荐企业汇总表: the enterprises that qualify. */
const recommendedEnterprises: FormLayout = {
  id: 'recommended-enterprises',
  sheet: '推荐企业汇总表',
  orientation: 'landscape',
  paper: 'A3',
  columns: [
    number,
    column('企业名称', 'text', 28),
    creditCode,
    column('注册地（市州）', 'text', 12),
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
  ],
};

/** 退回补正清单: what goes back to whom, cell by cell. */
const returns: FormLayout = {
  id: 'returns',
  sheet: '退回补正清单',
  orientation: 'landscape',
  paper: 'A4',
  columns: [
    number,
    column('工作簿', 'text', 18),
    column('工作表', 'text', 12),
    column('单元格', 'code', 8),
    column('名称', 'text', 20),
    column('项目', 'text', 16),
    column('现填内容', 'text', 18),
    column('应填内容及补正要求', 'text', 40),
  ],
};

/** 不符合条件清单: every reason with its paragraph. */
const refusals: FormLayout = {
  id: 'refusals',
  sheet: '不符合条件清单',
  orientation: 'landscape',
  paper: 'A4',
  columns: [
    number,
    column('类别', 'text', 8),
    column('名称', 'text', 24),
    creditCode,
    reportingUnit,
    column('不符合的条件', 'text', 36),
    column('政策依据', 'text', 26),
  ],
};

/** Of everything that a review exports. Their shells are built by `scripts/build-shells.ts`. */
export const layouts: readonly FormLayout[] = [recommendation, recommendedEnterprises, returns, refusals];
