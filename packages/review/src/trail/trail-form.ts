import type { Form, FormLayout } from '@keshen/workbook';
import type { JudgedCase } from '../case/judge-case.ts';
import { formFileName } from '../exports/file-name.ts';
import type { TrailHead } from './case-trail.ts';
import { trailLines, trailName } from './trail-sheet.ts';

/** 审核留痕表 on paper, to be signed. The data by which it is verified stay in the annotated copies. */
export const trailLayout: FormLayout = {
  id: 'trail',
  sheet: trailName,
  signed: 'office',
  orientation: 'landscape',
  paper: 'A4',
  columns: [
    { header: '序号', kind: 'count', width: 6 },
    { header: '项目', kind: 'text', width: 16 },
    { header: '内容', kind: 'text', width: 56 },
    { header: '说明', kind: 'text', width: 52 },
  ],
};

export const trailForm = ({ programme, terms }: JudgedCase, trail: TrailHead): Form => ({
  layout: trailLayout.id,
  fileName: formFileName('', `${programme.title}${trailName}`, [], terms.day),
  attachment: '',
  title: `${programme.title}${trailName}`,
  subtitle: `判定日：${terms.day}　${trail.software}`,
  rows: trailLines(trail).map(([item, content, note], i) => [
    i + 1,
    item.replace('（本件）', ''),
    content,
    note || null,
  ]),
  notes: ['说明：各工作簿的标注副本中另存有本表和逐行校验数据，可用科审复核。'],
});
