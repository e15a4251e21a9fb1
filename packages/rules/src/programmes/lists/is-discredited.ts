import type { Ask, Maybe, Truth } from '../../kernel/index.ts';
import { discredited } from './discredited.ts';

/** Whether the office's list 失信异常名单 has the subject with this code. Without such a list it has nobody. */
export function isDiscredited(code: Maybe<string>, ask: Ask): Truth {
  if (!ask.given(discredited)) return false;
  const found = ask.listed(discredited, 'creditCode', code);
  return found === undefined ? undefined : found.length > 0;
}

/** On which lists it stands, each once: 经营异常名录、严重违法失信名单. */
export const sayDiscredited = (code: Maybe<string>, ask: Ask): string =>
  [...new Set(ask.listed(discredited, 'creditCode', code)!.map(({ list }) => list ?? '失信异常名单'))].join('、');
