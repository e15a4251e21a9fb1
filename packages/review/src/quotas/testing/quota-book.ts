import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { candidateCells, candidateHeads, enterpriseCells, enterpriseHeads } from '../../testing/applications.ts';

export type Cells = readonly (readonly Content[])[];

/** A case in one workbook: two enterprises, three persons, and whatever sheets are given besides. */
export function quotaBook(sheets: Readonly<Record<string, Cells>>): ModelWorkbook {
  const model = new ModelWorkbook('申报.xlsx');
  const codes = ['91220101MA0XX0015U', '91220184MA0XX00153'];
  const persons = ['220104197001010010', '220104198506150021', '222401196801010021'];
  model.addSheet({
    name: '企业申报',
    cells: [
      enterpriseHeads,
      enterpriseCells({ 统一社会信用代码: codes[0]!, 推荐单位: '长春市科技局' }),
      enterpriseCells({ 企业名称: '乙公司', 统一社会信用代码: codes[1]!, 推荐单位: '吉林市科技局' }),
    ],
  });
  model.addSheet({
    name: '人选推荐',
    cells: [
      candidateHeads,
      candidateCells({ 身份证号: persons[0]!, 姓名: '甲', 学位: '博士' }),
      candidateCells({ 身份证号: persons[1]!, 姓名: '乙', 学位: '硕士', 派出单位: '示例研究所' }),
      candidateCells({ 身份证号: persons[2]!, 姓名: '丙', 拟入驻企业统一社会信用代码: codes[1]! }),
    ],
  });
  for (const [name, cells] of Object.entries(sheets)) model.addSheet({ name, cells });
  return model;
}

export const quotaHeads = ['推荐单位', '保底名额', '封顶名额', '名额'];
export const baseHeads = ['单位', '指标', '数值', '年度', '来源'];
export const indicator = (unit: string, value: number) => [unit, '规上企业数', value, '2023', '统计年鉴'];
