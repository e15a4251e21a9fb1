import { divisionName, jilinProvince } from '../../identifiers/index.ts';
import { type Ask, type Maybe } from '../../kernel/index.ts';
import { discredited } from '../lists/discredited.ts';
import { registerRows } from './facts.ts';
import type { TaxRow } from './tables/tax.ts';

/** 存续（在营、开业、在册） in its spellings. Whatever else the register says of an enterprise, it is not at work. */
const atWork = /^(存续|在营|开业|在业|在册|正常|登记成立|营业)/;

/** States of the register that are not 存续; undefined where nothing is known. */
export function idleStates(t: TaxRow, ask: Ask): Maybe<readonly string[]> {
  const states = registerRows(t, ask)?.map(({ status }) => status);
  const known = states?.filter((status) => status !== undefined);
  const idle = known?.filter((status) => !atWork.test(status.normalize('NFKC')));
  return idle && idle.length === 0 && known!.length < states!.length ? undefined : idle;
}

/** Places outside Jilin in which the register has it; undefined where nothing is known. */
export function placesOutside(t: TaxRow, ask: Ask): Maybe<readonly string[]> {
  const places = registerRows(t, ask)?.map(({ city }) => city);
  const known = places?.filter((city) => city !== undefined);
  const outside = known?.filter((city) => !city.startsWith(jilinProvince)).map((city) => divisionName(city) ?? city);
  return outside && outside.length === 0 && known!.length < places!.length ? undefined : outside;
}

/** The lists of dishonest or abnormal enterprises on which it stands. None where the office has given no such list. */
export function blacklists(t: TaxRow, ask: Ask): Maybe<readonly string[]> {
  if (!ask.given(discredited)) return [];
  return ask
    .listed(discredited, 'creditCode', t.creditCode)
    ?.map(
      ({ list, enquiredOn }) => `${list ?? '失信异常名单'}${enquiredOn === undefined ? '' : `（${enquiredOn}查询）`}`,
    );
}

/** All that would bar an enterprise where the office has settled that it does, in words. One that is known is enough. */
export function flaws(t: TaxRow, ask: Ask): Maybe<readonly string[]> {
  const idle = idleStates(t, ask);
  const outside = placesOutside(t, ask);
  const lists = blacklists(t, ask);
  const found = [
    ...(idle ?? []).map((status) => `登记状态为${status}`),
    ...(outside ?? []).map((place) => `注册地为${place}`),
    ...(lists ?? []).map((list) => `列入${list}`),
  ];
  return found.length === 0 && (!idle || !outside || !lists) ? undefined : [...new Set(found)];
}
