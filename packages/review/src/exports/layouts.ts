import { programmes } from '@keshen/rules';
import type { FormLayout } from '@keshen/workbook';
import { calculationLayout } from '../report/calculation-form.ts';
import { trailLayout } from '../trail/trail-form.ts';
import { comparisonLayout } from '../whatif/comparison-form.ts';
import { commissionerLayouts } from './commissioner/layouts.ts';
import { column, creditCode, number, reportingUnit } from './form-column.ts';
import { recommendedLayouts } from './recommended-form.ts';
import { rdGuidanceLayouts } from './rd-guidance/layouts.ts';
import { statisticsLayout } from './statistics/statistics-columns.ts';
import { verificationLayout } from './verification/layouts.ts';
import { technologySmeLayouts } from './technology-sme/layouts.ts';

/** 退回补正清单: what goes back to whom, cell by cell. */
const returns: FormLayout = {
  id: 'returns',
  sheet: '退回补正清单',
  signed: 'office',
  orientation: 'landscape',
  paper: 'A4',
  columns: [
    number,
    column('退回单位', 'text', 14),
    column('工作簿', 'text', 18),
    column('工作表', 'text', 12),
    column('单元格', 'code', 8),
    column('名称', 'text', 20),
    column('项目', 'text', 16),
    column('现填内容', 'text', 18),
    column('应填内容及补正要求', 'text', 38),
  ],
};

/** 不符合条件清单: every reason with its paragraph. */
const refusals: FormLayout = {
  id: 'refusals',
  sheet: '不符合条件清单',
  signed: 'office',
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

/** 待核定清单: what the office itself has to settle. Never sent out. */
const pending: FormLayout = {
  id: 'pending',
  sheet: '待核定清单',
  signed: 'office',
  orientation: 'landscape',
  paper: 'A4',
  columns: [
    number,
    column('类别', 'text', 10),
    column('名称', 'text', 20),
    reportingUnit,
    column('所在位置', 'text', 16),
    column('待核定事项', 'text', 40),
    column('政策依据', 'text', 20),
    column('核定意见', 'text', 16),
  ],
};

/** Of everything that a review exports. Their shells are built by `scripts/build-shells.ts`. */
export const layouts: readonly FormLayout[] = [
  returns,
  refusals,
  pending,
  comparisonLayout,
  calculationLayout,
  trailLayout,
  verificationLayout,
  ...commissionerLayouts,
  ...rdGuidanceLayouts,
  ...technologySmeLayouts,
  ...recommendedLayouts(programmes),
  ...programmes.map(statisticsLayout),
];
