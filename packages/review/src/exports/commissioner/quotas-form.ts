import { sayRatio, type ApportionmentMethod, type QuotaAccount, type QuotaLine } from '@keshen/rules';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../../case/judge-case.ts';
import {
  allocationCells,
  allocationNote,
  allocationTotals,
  decimal,
  settledSaid,
} from '../../quotas/allocation-rows.ts';
import { caseQuotas, type UnitRanking } from '../../quotas/case-quotas.ts';
import { standingSaid } from '../../quotas/quota-report.ts';
import { basisSaid, countUnit, methodName, sayRemainder } from '../../quotas/quota-words.ts';
import { formFileName } from '../file-name.ts';
import { quotaRankingLayout, quotasLayout, quotaStepsLayout } from './quotas-form-layouts.ts';

/** The papers about places: the list, how it was computed, and who waits where a unit is over its places. */
export function quotaForms(judged: JudgedCase): readonly Form[] {
  const found = caseQuotas(judged);
  if (!found || found.account.lines.length === 0) return [];
  const { account, rankings } = found;
  return [
    quotasForm(judged, account),
    ...(account.computed && !account.computed.clash ? [stepsForm(judged, account)] : []),
    ...(rankings.length > 0 ? [rankingForm(judged, account, rankings)] : []),
  ];
}

const paper = ({ terms }: JudgedCase, layout: string, name: string) => ({
  layout,
  fileName: formFileName('', `科创专员${name}`, [], terms.day),
  attachment: '',
  title: `吉林省科创专员${name}`,
});

/** A form holds values: what is not known stays blank. */
function quotasForm(judged: JudgedCase, account: QuotaAccount): Form {
  const { lines } = account;
  return {
    ...paper(judged, quotasLayout.id, quotasLayout.sheet),
    subtitle: `判定日：${judged.terms.day}　推荐单位${lines.length}家　单位：名额（${countUnit(account)}）`,
    rows: lines.map((line, i) => [i + 1, ...(allocationCells(line) as Value[])]),
    totals: ['合计', null, ...(allocationTotals(lines).slice(1) as Value[])],
    notes: [`说明：${allocationNote(account)}`],
  };
}

function stepsForm(judged: JudgedCase, account: QuotaAccount): Form {
  const { lines, computed } = account;
  const settled = settledSaid(account);
  return {
    ...paper(judged, quotaStepsLayout.id, quotaStepsLayout.sheet),
    subtitle: `名额总数：${computed!.places}${countUnit(account)}　基数：${basisSaid(account)}　方法：${methodName(computed!.method)}`,
    rows: lines.map((line, i) => [i + 1, ...stepCells(line)]),
    totals: [
      '合计',
      null,
      ...(allocationTotals(lines).slice(1, 4) as Value[]),
      null,
      null,
      null,
      null,
      allocationTotals(lines)[4] as Value,
    ],
    notes: [`说明：${methodSaid(computed!.method)}${settled}`],
  };
}

/** How the method goes about it. */
const methodSaid = (method: ApportionmentMethod): string =>
  method === 'largest-remainder'
    ? '应得份额为名额总数按基数的比例，不低于保底、不高于封顶；先各得整数部分，余下的名额依余数从大到小各得一个。'
    : `各单位先得保底名额，其余名额逐个给予优先数最大的单位，到封顶为止；优先数为基数除以${divisors[method]}（n为已得名额）。`;

const divisors: Readonly<Record<Exclude<ApportionmentMethod, 'largest-remainder'>, string>> = {
  'sainte-lague': 'n加二分之一',
  'd-hondt': 'n加1',
  adams: 'n',
  'huntington-hill': 'n与n加1之积的平方根',
};

function stepCells({ name, weight, floor, cap, step, computed }: QuotaLine): Value[] {
  const awarded = (step?.awarded ?? []).map((place) => `第${place}`).join('、');
  return [
    name,
    weight ? decimal(weight) : null,
    floor ?? null,
    cap ?? null,
    step?.quota ? sayRatio(step.quota) : null,
    step?.whole ?? null,
    step?.remainder ? sayRemainder(step.remainder) : null,
    awarded || null,
    computed ?? null,
  ];
}

function rankingForm(judged: JudgedCase, account: QuotaAccount, rankings: readonly UnitRanking[]): Form {
  const order = rankings[0]!.order.map(({ name }) => name).join('、');
  const rows = rankings.flatMap((ranking) =>
    ranking.ranked.map((ranked): Value[] => [
      ranking.line.name,
      ranking.line.approved!,
      ranking.order.length > 0 ? ranked.position : null,
      standingSaid(ranked, ranking),
      ranked.applicant.person?.name ?? null,
      ranked.applicant.person?.sendingUnit ?? null,
      ranked.applicant.host.name ?? null,
      ranking.order.map(({ name, say }, i) => `${name}：${say(ranked.ranks[i])}`).join('，') || null,
    ]),
  );
  return {
    ...paper(judged, quotaRankingLayout.id, quotaRankingLayout.sheet),
    subtitle: order === '' ? '没有写明优先次序，名单未排序' : `优先次序：${order}`,
    rows: rows.map((row, i) => [i + 1, ...row]),
    notes: [
      `说明：只列符合条件的${account.counts === 'persons' ? '人选' : '企业'}；条件相同的名次并列，并列跨过名额的须抽签或开会确定，不按表中的先后。`,
    ],
  };
}
