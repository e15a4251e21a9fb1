import type { Content } from '@keshen/workbook/port';

/** Heads of 企业申报表 as the form prints them, but for what is optional. */
export const enterpriseHeads = [
  '企业名称',
  '统一社会信用代码',
  '注册地（市州）',
  '推荐单位',
  '产业领域',
  '国民经济行业',
  '从业人员（人）',
  '营业收入（万元）',
  '资产总额（万元）',
  '是否高校院所创办或入股',
  '技术需求',
  '联系人',
  '联系电话',
] as const;

/** Heads of 人选推荐表. */
export const candidateHeads = [
  '姓名',
  '证件类型',
  '身份证号',
  '学历',
  '学位',
  '职称',
  '派出单位',
  '拟入驻企业',
  '拟入驻企业统一社会信用代码',
  '专业领域',
  '是否首次入选',
  '聘期开始',
  '聘期结束',
] as const;

type Cells = Readonly<Record<string, Content>>;

/** A medium manufacturer of Changchun that meets every condition, as cells by head. */
const soundEnterprise: Cells = {
  企业名称: '示例有限公司',
  统一社会信用代码: '91220101MA0XX0015U',
  '注册地（市州）': '长春市',
  推荐单位: '长春市',
  产业领域: '新材料',
  国民经济行业: 'C39',
  '从业人员（人）': 500,
  '营业收入（万元）': 5000,
  '资产总额（万元）': 3000,
  是否高校院所创办或入股: '否',
  技术需求: '工艺',
  联系人: '联系人甲',
  联系电话: '0431-80000000',
};

/** A first selection with a contract of two years to the day, as cells by head. The number is made up. */
const soundCandidate: Cells = {
  姓名: '人选一',
  证件类型: '居民身份证',
  身份证号: '220104197001010010',
  学历: '研究生',
  学位: '博士',
  职称: '教授',
  派出单位: '示例大学',
  拟入驻企业: '示例企业',
  拟入驻企业统一社会信用代码: '91220101MA0XX0015U',
  专业领域: '材料',
  是否首次入选: '是',
  聘期开始: '2024-03-01',
  聘期结束: '2026-02-28',
};

/** A row under `enterpriseHeads`, or under other heads, sound but for what is given. */
export const enterpriseCells = (own: Cells = {}, heads: readonly string[] = enterpriseHeads): Content[] =>
  cellsOf(heads, soundEnterprise, own);

/** A row under `candidateHeads`, sound but for what is given. */
export const candidateCells = (own: Cells = {}, heads: readonly string[] = candidateHeads): Content[] =>
  cellsOf(heads, soundCandidate, own);

const cellsOf = (heads: readonly string[], sound: Cells, own: Cells): Content[] =>
  heads.map((head) => (head in own ? own[head]! : (sound[head] ?? null)));

/** 往年入选名单 with nobody of the case on it: a list is there, so that a first selection can be looked up. */
export const historyCells: readonly (readonly Content[])[] = [
  ['往年入选名单'],
  ['姓名', '身份证号', '入选批次', '数据来源', '查询日期'],
  ['往届人选', '220104196505050011', '2023年第一批', '省科技厅', '2024-05-01'],
];
