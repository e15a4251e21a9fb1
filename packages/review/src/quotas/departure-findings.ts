import { bases, quotaMoves, quotas, type Departure, type QuotaAccount, type QuotaLine } from '@keshen/rules';
import type { CaseFinding } from '../report/findings.ts';
import { basisSaid, methodName, quotaCitation } from './quota-words.ts';

/** The finding for figures that do not agree. What an office has given a reason for is shown, and asks for nothing. */
export function departureFinding(departure: Departure, account: QuotaAccount): CaseFinding {
  const { code, message } = said(departure, account);
  const reason = departure.kind === 'not-computed' ? departure.line.reason : undefined;
  return {
    code,
    severity: reason === undefined ? 'confirm' : 'hint',
    message: reason === undefined ? `${message}；${toDo(departure)}。` : `${message}；所注理由：${reason}。`,
    citation: quotaCitation,
    rows: 'line' in departure ? rowsOf(departure.line) : [],
  };
}

const rowsOf = ({ rows }: QuotaLine): CaseFinding['rows'] => rows.map((index) => ({ table: quotas.id, index }));

function said(departure: Departure, account: QuotaAccount): Pick<CaseFinding, 'code' | 'message'> {
  switch (departure.kind) {
    case 'sum':
      return { code: 'quota-sum-differs', message: sumSaid(departure) };
    case 'moved-sum':
      return { code: 'quota-sum-differs', message: `各单位调剂数合计为${signed(departure.sum)}，应为0` };
    case 'below-floor':
      return {
        code: 'quota-below-floor',
        message: `${departure.line.name}的名额${departure.places}个，少于保底名额${departure.bound}个`,
      };
    case 'above-cap':
      return {
        code: 'quota-above-cap',
        message: `${departure.line.name}的名额${departure.places}个，多于封顶名额${departure.bound}个`,
      };
    case 'not-computed':
      return {
        code: 'quota-differs',
        message: `${departure.line.name}下达${departure.granted}个，按${basisSaid(account)}、${methodName(account.computed!.method)}测算为${departure.computed}个，相差${signed(departure.granted - departure.computed)}`,
      };
    case 'approved':
      return {
        code: 'quota-approved-differs',
        message: `${departure.line.name}的核定数为${departure.written}个，下达数加调剂为${departure.should}个`,
      };
    case 'moved-unreadable':
      return {
        code: 'quota-unreadable',
        message: `${departure.line.name}的调剂“${departure.line.movedAsWritten}”不是整数，没有采用`,
      };
    case 'not-whole':
      return { code: 'quota-unreadable', message: `${departure.line.name}的${departure.figures.join('、')}不是整数` };
    case 'twice':
      return {
        code: 'quota-unit-twice',
        message: `${departure.line.name}在${quotas.label}中有${departure.line.rows.length}行，${departure.line.contradictory ? '数字不同的栏目没有采用' : '只计一次'}`,
      };
    case 'base':
      return {
        code: 'quota-basis-differs',
        message: `${departure.line.name}在${quotas.label}中的基数为${departure.written}，与${bases.label}的${basisSaid(account)}不同，按后者测算`,
      };
    case 'no-weight':
      return {
        code: 'quota-weight-missing',
        message: `${names(departure.lines)}没有${basisSaid(account)}，没有测算名额`,
      };
    case 'weights-differ':
      return {
        code: 'quota-weight-missing',
        message: `${names(departure.lines)}的${basisSaid(account)}有两个不同的数，没有测算名额`,
      };
  }
}

function sumSaid({ sum, intake, tolerance }: Departure & { kind: 'sum' }): string {
  const margin = tolerance === undefined ? '，“左右”的幅度未设' : `，允许相差${tolerance}个`;
  return `各单位下达数合计${sum}个，名额总数${intake}个${margin}，相差${signed(sum - intake)}`;
}

function toDo({ kind }: Departure): string {
  switch (kind) {
    case 'moved-sum':
      return `请核对，有交回、递补的记入“${quotaMoves.label}”`;
    case 'not-computed':
      return '请核对，另行确定的注明理由或文号';
    case 'twice':
      return '请只保留一行';
    case 'no-weight':
      return '请补充，缺少的数不按0计';
    case 'moved-unreadable':
    case 'not-whole':
      return '请更正';
    default:
      return '请核对并更正';
  }
}

const names = (lines: readonly QuotaLine[]): string => lines.map(({ name }) => name).join('、');
export const signed = (difference: number): string => (difference > 0 ? `+${difference}` : String(difference));
