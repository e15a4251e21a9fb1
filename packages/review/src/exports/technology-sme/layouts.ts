import type { FormLayout } from '@keshen/workbook';
import { column, creditCode, number } from '../form-column.ts';

const city = column('市州', 'text', 12);

/** 评价得分表: every enterprise, with each line of its score. */
const scores: FormLayout = {
  id: 'sme-scores',
  sheet: '评价得分表',
  signed: 'office',
  orientation: 'landscape',
  paper: 'A3',
  columns: [
    number,
    column('企业名称', 'text', 30),
    creditCode,
    city,
    column('科技人员占比', 'text', 10),
    column('科技人员得分', 'count', 8),
    column('研发投入指标', 'text', 14),
    column('研发投入占比', 'text', 10),
    column('研发投入得分', 'count', 8),
    column('知识产权', 'text', 18),
    column('知识产权得分', 'count', 8),
    column('综合得分', 'count', 8),
    column('直接确认条件', 'text', 26),
    column('结论', 'text', 8),
  ],
};

/** 拟入库企业公示名单: who is to be entered, and nothing that an enterprise gave in confidence. */
const entries: FormLayout = {
  id: 'sme-entries',
  sheet: '公示名单',
  signed: 'nobody',
  orientation: 'portrait',
  paper: 'A4',
  columns: [number, column('企业名称', 'text', 38), creditCode, city],
};

export const technologySmeLayouts: readonly FormLayout[] = [scores, entries];
