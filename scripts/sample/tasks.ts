import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleSheet } from './draw.ts';
import { policySheetOf } from './sheets.ts';

// Tasks of two documents in words of our own. How far they are, who has them beyond 245号 四, and what shows it is made up.

const measures = '吉科发人才〔2022〕224号';
const scheme = '吉科发人才〔2022〕245号';

type Line = readonly [
  task: string,
  who: string | null,
  due: string | null,
  document: string,
  status: string,
  doneOn?: string,
  evidence?: string,
];

const lines: readonly Line[] = [
  [
    '吸收企业专家参加年度指南编制',
    '省科技厅',
    '2023年3月31日',
    measures,
    '已完成',
    '2023-03-20',
    '示例：指南编制专家名单',
  ],
  [
    '提高评审专家库中企业专家的占比',
    '省科技厅',
    '2023-06-30',
    measures,
    '已完成',
    '2023-07-14',
    '示例：专家库年度统计',
  ],
  ['设立产学研协同创新专项', '省科技厅、省财政厅', '2023.06.30', measures, '已完成', '2023-06-15'],
  ['落实揭榜挂帅、军令状机制', '省科技厅', '2023-09-30', measures, '进行中'],
  ['组建重点产业科技创新联盟', '省科技厅、省工信厅', '2023-11-30', measures, '未启动'],
  ['设立省企合作基金项目', '省科技厅、省财政厅', '2023-12-31', measures, '进行中'],
  ['推行企业引才的双聘制', '省人社厅', '2024-06-30', measures, '进行中'],
  ['落实与金融机构的战略合作协议', '各有关部门', '2023-12-31', measures, '进行中'],
  ['开放大型科学仪器并纳入考核', null, '2023-12-31', measures, '进行中'],
  ['宣传企业技术创新典型案例', '省科技厅、各有关单位', null, measures, '长期坚持'],
  ['开展新型研发机构认定管理', '省科技厅', '2023-10-31', measures, '已完成', '2024-01-15', '示例：认定通知'],
  ['帮助企业解决技术难题', '省科技厅、省教育厅、中科院长春分院', '2025-12-31', scheme, '进行中'],
  ['协助企业完善研发机制', '省科技厅、省教育厅、中科院长春分院', '2025-12-31', scheme, '进行中'],
  [
    '建立企业技术需求库',
    '省科技厅、省教育厅、省人社厅、中科院长春分院',
    '2023-06-30',
    scheme,
    '已完成',
    '2023-05-30',
    '示例：需求库说明',
  ],
  ['建立企业技术需求库', '省科技厅', '2023-09-30', scheme, '进行中'],
  ['促进高校与企业深度合作', '省教育厅、省人社厅', '2025-12-31', scheme, '进行中'],
];

const taskSheet: SampleSheet = {
  name: '任务清单',
  title: '重点任务清单',
  columns: [
    { head: '序号', width: 6 },
    { head: '任务编号', width: 9 },
    { head: '重点任务', width: 36 },
    { head: '责任单位', width: 32 },
    { head: '完成时限', width: 14 },
    { head: '依据文件', width: 26 },
    { head: '进展情况', width: 10 },
    { head: '完成日期', width: 14 },
    { head: '佐证材料', width: 28 },
    { head: '备注', width: 10 },
  ],
  rows: lines.map(([task, who, due, document, status, doneOn = null, evidence = null], i): Content[] => [
    i + 1,
    `T${String(i + 1).padStart(2, '0')}`,
    task,
    who,
    due,
    document,
    status,
    doneOn,
    evidence,
    null,
  ]),
  note: '备注：完成时限写明年月日；长期坚持的任务不填时限。',
};

const tasksDay = '2023-12-31';

export const taskSheets: readonly SampleSheet[] = [taskSheet, policySheetOf([['判定日', serialOf(tasksDay, false)]])];
