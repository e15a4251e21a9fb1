import { fen, type Fen } from '@keshen/rules';

const digits = '零壹贰叁肆伍陆柒捌玖';
const units = [
  [100_000_000, '亿'],
  [10_000, '万'],
  [1000, '仟'],
  [100, '佰'],
  [10, '拾'],
] as const;

/**
 * An amount in the capital characters of vouchers: 107000.53元 is 壹拾万柒仟元零伍角叁分. After 元 it ends with 整.
 * As in the central bank's 正确填写票据和结算凭证的基本规定: one 零 for zeros in between, and one after 元 where the
 * yuan end with a zero or there is no 角.
 */
export function capitalYuan(amount: Fen): string {
  const absolute = Math.abs(fen(amount));
  const yuan = Math.floor(absolute / 100);
  const [jiao, rest] = [Math.floor(absolute / 10) % 10, absolute % 10];
  const whole = yuan > 0 || absolute === 0 ? `${capital(yuan)}元` : '';
  const gap = yuan > 0 && (yuan % 10 === 0 || jiao === 0) ? '零' : '';
  const tail = `${jiao > 0 ? `${digits[jiao]}角` : ''}${rest > 0 ? `${digits[rest]}分` : ''}`;
  return `${amount < 0 ? '负' : ''}${whole}${tail === '' ? '整' : gap + tail}`;
}

function capital(number: number): string {
  const [size, name] = units.find(([unit]) => number >= unit) ?? [];
  if (size === undefined) return digits[number]!;
  const rest = number % size;
  const gap = rest < size / 10 ? '零' : '';
  return `${capital(Math.floor(number / size))}${name}${rest === 0 ? '' : gap + capital(rest)}`;
}
