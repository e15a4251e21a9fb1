import { sayFigure, sayMoney, type Ask, type Maybe } from '../../kernel/index.ts';
import { sayShare, type Share } from '../cocoon/share.ts';
import { classOnePoints, classTwoBands, costBands, salesBands, technicalBands, type Band } from './bands.ts';
import { staffOf, technicalStaffOf } from './heads.ts';
import type { Points } from './points.ts';
import { costPoints, costShare, indicator, lineBounds, salesPoints, salesShare, technicalShare } from './score.ts';
import type { Enterprise } from './tables/enterprises.ts';

/** The lines of the score in words, and their sum: 科技人员24人÷职工100人，占24%，得12分；…合计74分. */
export function sayScore(e: Enterprise, ask: Ask): string {
  const lines = lineBounds(e, ask);
  const [technical, rd, rights] = lines;
  const sum = (of: keyof Points): number => lines.reduce((all, line) => all + line[of], 0);
  return [
    `${sayTechnical(e, ask)}，得${sayPoints(technical)}`,
    `${sayRd(e, ask)}，得${sayPoints(rd)}`,
    `${sayRights(e)}，得${sayPoints(rights)}`,
    `合计${sayPoints({ least: sum('least'), most: sum('most') })}`,
  ].join('；');
}

const sayPoints = ({ least, most }: Points): string => (least === most ? `${least}分` : `${least}至${most}分`);

function sayTechnical(e: Enterprise, ask: Ask): string {
  const share = technicalShare(e, ask);
  if (share) return `科技人员${share.part}人÷职工${share.whole}人，${share.whole === 0 ? '' : '占'}${sayShare(share)}`;
  return `科技人员${technicalStaffOf(e, ask) ?? '未知'}÷职工${staffOf(e, ask) ?? '未知'}`;
}

/** The column that counts: the one chosen, else the better one. */
export function usedColumn(e: Enterprise, ask: Ask): 'sales' | 'costs' {
  const chosen = indicator(e, ask);
  if (chosen === 'sales' || chosen === 'costs') return chosen;
  return (costPoints(e, ask) ?? -1) > (salesPoints(e, ask) ?? -1) ? 'costs' : 'sales';
}

export const columnNames = { sales: '销售收入', costs: '成本费用' } as const;

function sayRd(e: Enterprise, ask: Ask): string {
  const column = usedColumn(e, ask);
  const share: Maybe<Share> = column === 'sales' ? salesShare(e, ask) : costShare(e, ask);
  if (!share) return `研发费用占${columnNames[column]}因数据未填暂不能算`;
  return `研发费用${sayMoney(share.part)}÷${columnNames[column]}${sayMoney(share.whole)}，${share.whole === 0 ? '' : '占'}${sayShare(share)}`;
}

function sayRights({ classOne, classTwo }: Enterprise): string {
  if (classOne !== undefined && classOne >= 1) return `Ⅰ类知识产权${classOne}件`;
  const own = classOne === undefined ? 'Ⅰ类知识产权未填' : '没有Ⅰ类知识产权';
  return `${own}，Ⅱ类知识产权${classTwo === undefined ? '未填' : `${classTwo}件`}`;
}

/** What a single line would have to reach so that the total reaches the bound; none where no line alone can do it. */
export function waysUp(e: Enterprise, ask: Ask, bound: number): readonly string[] {
  const lines = lineBounds(e, ask);
  const total = lines.reduce((sum, { most }) => sum + most, 0);
  const [technical, rd, rights] = lines;
  const reaching = ({ most }: Points) => bound - total + most;
  const column = usedColumn(e, ask);
  const forTechnical = lowest(technicalBands, reaching(technical));
  const forRd = lowest(column === 'sales' ? salesBands : costBands, reaching(rd));
  const forRights = lowest(classTwoBands, reaching(rights));
  return [
    ...(forTechnical ? [`科技人员占比达到${sayPercent(forTechnical)}（${forTechnical.points}分）`] : []),
    ...(forRd ? [`研发费用占${columnNames[column]}达到${sayPercent(forRd)}（${forRd.points}分）`] : []),
    ...(forRights ? [`Ⅱ类知识产权达到${forRights.least}件（${forRights.points}分）`] : []),
    ...(!forRights && reaching(rights) <= classOnePoints ? [`有1件Ⅰ类知识产权（${classOnePoints}分）`] : []),
  ];
}

const lowest = (bands: readonly Band[], points: number): Maybe<Band> => bands.findLast((band) => band.points >= points);

const sayPercent = ({ least }: Band): string => sayFigure('百万分之一', least);
