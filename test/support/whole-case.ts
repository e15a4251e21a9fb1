import { newWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import type { Content } from '@keshen/workbook/port';
import type { SheetContents } from '@keshen/workbook/model';
import { candidateCells, candidateHeads, historyCells } from '../../packages/review/src/testing/applications.ts';
import { creditCode, enterprisesSheet } from './sample-workbook.ts';

const person = (name: string, id: string, enterprise: number, own: Readonly<Record<string, Content>> = {}) =>
  candidateCells({
    姓名: name,
    身份证号: id,
    拟入驻企业: `吉林样例${enterprise}制造有限公司`,
    拟入驻企业统一社会信用代码: creditCode(enterprise),
    ...own,
  });

/** Persons with made-up numbers: four that are sound, one whose term is a day too short. */
const candidates: SheetContents = {
  name: '人选推荐',
  cells: [
    candidateHeads,
    person('人选一', '220104197001010010', 1),
    person('人选二', '220104198506150021', 9),
    person('人选三', '222401196801010021', 10, { 聘期结束: '2026-02-27' }),
  ],
};

const units = ['长春市', '吉林市', '四平市', '延边朝鲜族自治州'];

/** Weights of which two are the same, so that a place may have to be drawn. */
const bases: SheetContents = {
  name: '测算基数',
  cells: [
    ['测算基数表'],
    ['单位', '指标', '数值', '年度', '来源'],
    ...units.map((unit, i) => [unit, '规上工业企业数', [600, 201, 201, 98][i]!, '2023', '统计部门']),
  ],
};

const quotas: SheetContents = {
  name: '名额分配表',
  cells: [['推荐单位', '保底名额', '封顶名额'], ...units.map((unit, i) => [unit, 2, i === 0 ? 110 : null])],
};

const policy: SheetContents = {
  name: '政策口径',
  cells: [
    ['项目', '取值', '单位', '起', '止', '来源', '设定人', '理由'],
    ['判定日', '2024-06-01', null, null, null, '当年申报通知', null, null],
    ['名额测算基数', '规上工业企业数', null, null, null, null, '主管处室', null],
  ],
};

/** One workbook with a little of everything: enterprises, persons, places, what the office has settled. */
export const wholeCase = (): Uint8Array =>
  newWorkbook(
    [enterprisesSheet(14), candidates, bases, quotas, { name: '往年入选名单', cells: historyCells }, policy],
    nodeCodec,
  );
