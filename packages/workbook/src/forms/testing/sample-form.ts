import type { Form, FormLayout } from '../form.ts';

/** One column of each kind. */
export const sampleLayout: FormLayout = {
  id: 'sample',
  sheet: '推荐汇总表',
  paper: 'A4',
  orientation: 'landscape',
  signed: 'submission',
  columns: [
    { header: '序号', kind: 'count', width: 6 },
    { header: '姓名', kind: 'text', width: 12 },
    { header: '统一社会信用代码', kind: 'code', width: 22 },
    { header: '聘期开始', kind: 'day', width: 12 },
    { header: '补助金额（元）', kind: 'money', width: 16 },
    { header: '拟入驻企业', kind: 'text', width: 30 },
  ],
};

export const sampleForm: Form = {
  layout: 'sample',
  fileName: '附件2_科创专员推荐汇总表_长春市_20240601_第1稿.xlsx',
  attachment: '附件2',
  title: '2024年度吉林省科创专员推荐汇总表',
  subtitle: '推荐单位：长春市科学技术局　　2024年6月1日',
  rows: [
    [1, '张三', '91220101MA0Y1TRT1X', 45352, 50000, '长春甲科技有限公司'],
    [2, '李　四', '012345678901234567', 45353, 50000.5, '=HYPERLINK("http://example.invalid","乙") & <丙>'],
    [3, '-王五', 220101, null, null, '第一行\n第二行'],
  ],
  totals: [null, '3人', null, null, 100000.5],
};
