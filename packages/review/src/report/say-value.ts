import { divisionName, industryName, sayMoney, type FieldKind } from '@keshen/rules';

import { mask, maskWithin } from '../parse/mask.ts';

export const unknownValue = '未知';

/** A typed value as the clerk reads it. */
export function sayValue(kind: FieldKind, value: unknown): string {
  if (value === undefined) return unknownValue;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return kind === 'money' ? sayMoney(value) : String(value);
  const text = String(value);
  if (kind === 'resident-id') return mask(text);
  if (kind === 'place') return divisionName(text) ?? text;
  if (kind === 'industry') return industrySaid(text);
  return maskWithin(text);
}

/** An industry by code and name: 39 计算机、通信和其他电子设备制造业. */
export const industrySaid = (code: string): string =>
  `${code} ${industryName(code) ?? industryName(code.slice(0, 3)) ?? industryName(code.slice(0, 2)) ?? ''}`.trim();
