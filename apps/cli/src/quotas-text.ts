import { methodName, sayRemainder, type QuotaReport, type QuotaReportLine } from '@keshen/review';
import { apportionmentMethods, ratio, sayRatio, type Ratio } from '@keshen/rules';
import type { Quotas } from './quotas.ts';
import { harmless } from './summary/harmless.ts';

/** The steps of a computation in words: quota, whole places, remainder, order of award; then grants, use and what is open. */
export function quotasText({ asOf, quotas, findings, written }: Quotas): string {
  const sections = [
    [`名额测算（判定日：${asOf}）`, heading(quotas)],
    ...(quotas.method === null ? [] : [[...quotas.units.map(stepLine), totalLine(quotas)]]),
    settled(quotas),
    quotas.units.some(({ approved }) => approved !== null)
      ? ['下达和使用：', ...quotas.units.map(grantLine), ...quotas.rounds.map(roundLine)]
      : [],
    ...quotas.rankings.map(ranking),
    listed('需核实：', findings.filter(isOpen)),
    listed(
      '提示：',
      findings.filter((finding) => !isOpen(finding)),
    ),
    written.length > 0 ? ['已写出：', ...written.map((file) => `  ${file}`)] : [],
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.map(harmless).join('\n'))
    .join('\n\n')}\n`;
}

/** What somebody still has to look at. */
export const isOpen = ({ severity, accepted }: Quotas['findings'][number]): boolean => severity !== 'hint' && !accepted;

const listed = (title: string, findings: Quotas['findings']): readonly string[] =>
  findings.length > 0 ? [title, ...findings.map(({ message }) => `  ${message}`)] : [];

const countUnit = ({ counts }: QuotaReport): string => (counts === 'persons' ? '人' : '户');

function heading(quotas: QuotaReport): string {
  const { places, basis, bases, method } = quotas;
  const known = apportionmentMethods.find((one) => one === method);
  const options = bases.length > 0 ? `（可以是${bases.join('、')}，用 --weights 指定）` : '';
  return [
    `名额总数：${places === null ? '未定，用 --places 指定' : `${places}${countUnit(quotas)}`}`,
    `基数：${basis}${options}`,
    `方法：${known ? methodName(known) : '没有测算'}`,
  ].join('　');
}

/** 5/9 as one writes it by hand. */
const mixed = (fraction: string): string => sayRatio(exact(fraction));

function exact(fraction: string): Ratio {
  const [numerator, denominator = '1'] = fraction.split('/');
  return ratio(BigInt(numerator!), BigInt(denominator));
}

function stepLine({ unit, weight, floor, cap, quota, whole, remainder, awarded, computed }: QuotaReportLine): string {
  return [
    `${unit}：基数 ${weight === null ? '未知' : mixed(weight)}`,
    ...(floor > 0 ? [`保底 ${floor}`] : []),
    ...(cap === null ? [] : [`封顶 ${cap}`]),
    ...(quota === null ? [] : [`应得 ${mixed(quota)}`]),
    ...(whole === null ? [] : [`${quota === null ? '先得' : '整数'} ${whole}`]),
    ...(remainder === null ? [] : [`余数 ${sayRemainder(exact(remainder))}`]),
    ...(awarded.length > 0 ? [`余下名额的第${awarded.join('、')}个`] : []),
    `测算 ${computed ?? '未定'}`,
  ].join('　');
}

function totalLine({ units }: QuotaReport): string {
  const computed = units.map((line) => line.computed);
  const sum = computed.reduce<number>((total, places) => total + (places ?? 0), 0);
  return `合计：测算 ${computed.includes(null) ? '未定' : sum}`;
}

function settled({ settledBy }: QuotaReport): readonly string[] {
  if (!settledBy) return [];
  const { between, day, by, way, winners } = settledBy;
  return [`${between.join('、')}并列，${day}由${by}主持${way}，确定给${winners.join('、')}。`];
}

function grantLine({ unit, granted, moved, approved, used, left }: QuotaReportLine): string {
  const open = used && used.possible > used.certain ? `（另有${used.possible - used.certain}未定）` : '';
  const signed = moved > 0 ? `+${moved}` : String(moved);
  return `  ${unit}：下达 ${granted ?? '未定'}　调剂 ${signed}　核定 ${approved ?? '未定'}　已用 ${used ? `${used.certain}${open}` : '未知'}　结余 ${left ?? '未定'}`;
}

const roundLine = ({ round, pool }: QuotaReport['rounds'][number]): string =>
  `  ${/^\d+$/.test(round) ? `第${round}轮` : round}后，交回未用的名额 ${pool}`;

function ranking({ unit, places, order, applicants }: QuotaReport['rankings'][number]): readonly string[] {
  const by = order.length > 0 ? `按${order.join('、')}` : '没有写明优先次序，未排序';
  return [
    `${unit}超出名额（核定${places}个），${by}：`,
    ...applicants.map(
      ({ position, standing, name, enterprise }) =>
        `  ${[position === null ? '' : `第${position}名`, standing, name, enterprise].filter(Boolean).join('　')}`,
    ),
  ];
}
