import { candidateCells, candidateHeads, enterpriseCells, enterpriseHeads, historyCells } from '@keshen/review/testing';
import type { SheetContents } from '@keshen/workbook/model';

/** One enterprise whose name begins with a space, and one person who goes there. */
export const applicationSheets: readonly SheetContents[] = [
  { name: '企业申报', id: '1', cells: [enterpriseHeads, enterpriseCells({ 企业名称: ' 示例有限公司' })] },
  { name: '人选推荐', cells: [candidateHeads, candidateCells()] },
  { name: '往年入选名单', cells: historyCells },
];
