import { parseFen, partsOfPercent, type Maybe, type ParameterUnit } from '@keshen/rules';
import { z } from 'zod';
import { fenPer, moneyUnits, type MoneyUnit } from '../match/index.ts';

const written = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(\S*)$/;

/** How a figure of each unit is written, for the clerk. */
export const figureForms: Readonly<Record<ParameterUnit, string>> = {
  分: '带单位的金额，例如 5万元',
  百万分之一: '百分数，例如 0.86%',
  人: '整数，例如 2人',
  户: '整数，例如 60户',
  项: '整数，例如 5项',
  日: '整数，例如 15日',
  月: '整数，例如 24月',
  年: '整数，例如 2年',
  岁: '整数，例如 55岁',
  分值: '整数，例如 60分',
};

const figure = z.int().min(0);

/**
 * Reads a figure that an office has written, exactly: `5万元`, or `5` beside the unit 万元. Undefined when it is none.
 * Money and rates name their unit: 5 and 5万元 are far apart.
 */
export function readFigure(text: string, beside: string, unit: ParameterUnit): Maybe<number> {
  const [, whole, fraction = '', behind = ''] = written.exec(text.normalize('NFKC').trim()) ?? [];
  if (whole === undefined || (behind !== '' && beside !== '' && behind !== beside)) return undefined;
  const value = inUnit(whole.replaceAll(',', '') + fraction, behind || beside.normalize('NFKC').trim(), unit);
  const checked = figure.safeParse(value);
  return checked.success ? checked.data : undefined;
}

function inUnit(decimal: string, written: string, unit: ParameterUnit): Maybe<number> {
  switch (unit) {
    case '分':
      return exactFen(decimal, written);
    case '百万分之一':
      return written === '%' || written === '％' ? partsOfPercent(decimal) : undefined;
    case '月':
      return written === '年'
        ? Number(decimal) * 12
        : written === '个月'
          ? Number(decimal)
          : named(decimal, written, unit);
    case '岁':
      return written === '周岁' ? Number(decimal) : named(decimal, written, unit);
    case '分值':
      return written === '分' ? Number(decimal) : named(decimal, written, unit);
    default:
      return named(decimal, written, unit);
  }
}

const named = (decimal: string, written: string, unit: ParameterUnit): Maybe<number> =>
  written === '' || written === unit ? Number(decimal) : undefined;

/** `parseFen` cuts off what lies below a fen; a figure of policy is exact or none. */
function exactFen(decimal: string, written: string): Maybe<number> {
  const unit: Maybe<MoneyUnit> = moneyUnits.find(
    (known) => known === written || (written === '万' && known === '万元'),
  );
  const [, fraction = ''] = decimal.split('.');
  if (!unit || fraction.replace(/0+$/, '').length > String(fenPer[unit]).length - 1) return undefined;
  return parseFen(decimal, fenPer[unit]);
}
