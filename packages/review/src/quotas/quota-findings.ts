import {
  bases,
  drawFields,
  draws,
  quotaMoves,
  quotas,
  reportingUnitName,
  type Computed,
  type Departure,
  type QuotaAccount,
  type UnfitDraw,
  type UnfitMove,
} from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import { noticeItems } from '../policy/notice.ts';
import { policySheetName } from '../policy/policy-sheet.ts';
import type { CaseFinding } from '../report/findings.ts';
import { caseQuotas, type CaseQuotas } from './case-quotas.ts';
import { departureFinding } from './departure-findings.ts';
import { methodName, quotaCitation, sayClash, unitNames } from './quota-words.ts';

/** What the case says of places that does not agree, is open, or cannot be. */
export function quotaFindings(judged: JudgedCase): readonly CaseFinding[] {
  const found = caseQuotas(judged);
  if (!found) return [];
  const { account } = found;
  return [
    ...basisOpen(judged, account),
    ...account.departures
      .filter((departure) => !isRepeated(departure, judged))
      .map((departure) => departureFinding(departure, account)),
    ...(account.computed ? ofComputed(account.computed) : []),
    ...methodUnset(account),
    ...account.ledger.unfit.map(unfitMove),
    ...priorityFindings(found),
    ...found.rankings.flatMap(rankingTie),
  ];
}

/** The list that came and ours say the same of a unit: that is no fault. */
function isRepeated(departure: Departure, { places }: JudgedCase): boolean {
  if (departure.kind !== 'twice' || departure.line.contradictory) return false;
  const { rows } = departure.line;
  return new Set(rows.map((index) => places.get(quotas.id)![index]!.table)).size === rows.length;
}

const about = (
  code: string,
  severity: CaseFinding['severity'],
  message: string,
  rows: CaseFinding['rows'] = [],
): CaseFinding => ({ code, severity, message, citation: quotaCitation, rows });

/** A question where somebody has sent indicators, a remark where nothing is granted yet. */
function basisOpen({ evaluation }: JudgedCase, { basis, lines }: QuotaAccount): readonly CaseFinding[] {
  const isGranted = lines.some(({ approved }) => approved !== undefined);
  if (!('open' in basis) || (isGranted && !evaluation.isGiven(bases))) return [];
  const { label } = noticeItems.quotaBasis;
  const message = `没有测算名额：测算基数未定，可以是${basis.open.map((name) => `“${name}”`).join('、')}；请在“${policySheetName}”的“${label}”一行写明。`;
  return [about('quota-basis-open', evaluation.isGiven(bases) ? 'confirm' : 'hint', message)];
}

function ofComputed({ clash, tie, unfit, settledBy }: Computed): readonly CaseFinding[] {
  const open = tie
    ? `还有${tie.places}个名额，${unitNames(tie.units)}应得的份额相同，不能由表中的先后决定；请抽签或开会确定，写入“${draws.label}”后重新测算。`
    : undefined;
  return [
    ...(clash
      ? [about('quota-clash', 'confirm', `保底、封顶与名额不能同时满足：${sayClash(clash, reportingUnitName)}`)]
      : []),
    ...(open === undefined ? [] : [about('quota-tie', 'confirm', open)]),
    ...unfit.filter((draw) => !isWaiting(draw)).map((draw) => unfitDraw(draw, settledBy !== undefined)),
  ];
}

/** A line that we have laid out for a draw that has not been held: the tie itself is told. */
const isWaiting = ({ why }: UnfitDraw): boolean => why.kind === 'incomplete' && why.fields.length === drawFields.length;

function unfitDraw({ index, why }: UnfitDraw, isSettled: boolean): CaseFinding {
  const isOver = why.kind === 'other-units' && (why.level.length === 0 || isSettled);
  return about('draw-unfit', isOver ? 'hint' : 'confirm', `这条记录没有采用：${sayUnfitDraw(why)}`, [
    { table: draws.id, index },
  ]);
}

function sayUnfitDraw(why: UnfitDraw['why']): string {
  switch (why.kind) {
    case 'incomplete':
      return `没有写明${why.fields.join('、')}；请补齐。`;
    case 'other-units':
      return why.level.length === 0
        ? '按现在的基数和名额没有并列，无须抽签；请核对记录是否属于本次测算。'
        : `候选单位与现在并列的单位（${unitNames(why.level)}）不同，基数或名额可能已变；请按现在的并列情况重新抽签或开会确定。`;
    case 'wrong-number':
      return `结果应为${why.places}个单位，每个单位一个名额，不重复；请更正。`;
    case 'outsider':
      return `结果中的${unitNames(why.units)}不在候选单位之内；请更正。`;
    case 'contradicted':
      return '同一事项有结果不同的另一条记录；请核对并只保留一条。';
  }
}

/** Nobody has to settle today what changes nothing today. */
function methodUnset({ otherwise, computed }: QuotaAccount): readonly CaseFinding[] {
  if (!computed || otherwise.length === 0) return [];
  const said = otherwise.map(({ method, units }) => `按${methodName(method)}，${units}个单位的名额会变`);
  const message = `文件没有规定名额分配方法，现按${methodName(computed.method)}测算；${said.join('；')}。请主管部门明确后再下达。`;
  return [about('quota-method-unset', otherwise.some(({ units }) => units > 0) ? 'confirm' : 'hint', message)];
}

const unfitMove = ({ index, why }: UnfitMove): CaseFinding =>
  about('move-unfit', 'confirm', sayUnfitMove(why), [{ table: quotaMoves.id, index }]);

function sayUnfitMove(why: UnfitMove['why']): string {
  switch (why.kind) {
    case 'incomplete':
      return '这条记录没有采用：轮次、类型和名额数须填写齐全；请补齐。';
    case 'wrong-units':
      return '这条记录没有采用：交回只写调出单位，递补只写调入单位，调剂写两个不同的单位；请更正。';
    case 'no-quota':
      return `这条记录没有采用：${quotas.label}中没有给${reportingUnitName(why.unit)}下达名额；请核对单位名称。`;
    case 'not-whole':
      return '这条记录没有采用：名额数应为整数；请更正。';
    case 'overdrawn':
      return `本轮之后${reportingUnitName(why.unit)}的名额比0少${why.by}个；请核对调出的名额数。`;
    case 'pool-overdrawn':
      return `本轮之后递补的名额比交回的多${why.by}个；请核对名额数，或补记交回。`;
  }
}

/** Who is level about the last places of a unit. */
function rankingTie({ line, tie, unfit, settledBy }: CaseQuotas['rankings'][number]): readonly CaseFinding[] {
  const open = tie
    ? `${line.name}的${unitNames(tie.units)}按优先次序分不出先后，还有${tie.places}个名额，不能由表中的先后决定；请抽签或开会确定，写入“${draws.label}”后重新检查。`
    : undefined;
  return [
    ...(open === undefined ? [] : [about('quota-tie', 'confirm', open)]),
    ...unfit.filter((draw) => !isWaiting(draw)).map((draw) => unfitDraw(draw, settledBy !== undefined)),
  ];
}

function priorityFindings({ rankings, unknownPriority }: CaseQuotas): readonly CaseFinding[] {
  if (rankings.length === 0) return [];
  const { label } = noticeItems.priority;
  if (unknownPriority.length > 0)
    return [
      about(
        'priority-unknown',
        'confirm',
        `“${label}”中的${unknownPriority.map((word) => `“${word}”`).join('、')}无法用来排序，没有排序；请改用已知的次序。`,
      ),
    ];
  if (rankings.some(({ order }) => order.length > 0)) return [];
  const who = rankings.map(({ line }) => line.name).join('、');
  return [
    about(
      'priority-unset',
      'hint',
      `${who}超出名额，没有写明优先次序，名单未排序；可在“${policySheetName}”的“${label}”一行写明。`,
    ),
  ];
}
