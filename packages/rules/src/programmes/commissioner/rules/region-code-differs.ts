import { divisionName, jilinProvince } from '../../../identifiers/index.ts';
import { rule, type Maybe } from '../../../kernel/index.ts';
import { retiredDivisions } from '../../../identifiers/jilin.ts';
import { enterprises, type Enterprise } from '../tables/enterprises.ts';

/** A code keeps the division that issued it for life: the enterprise may have moved. Never more than a remark. */
export const regionCodeDiffers = rule(enterprises, {
  code: 'region-code-differs',
  label: '信用代码的登记地与注册地不同',
  effect: 'hint',
  cites: null,
  when: (e) => {
    const issued = issuedIn(e);
    if (issued === undefined || e.city === undefined) return undefined;
    // Zones without a division code of their own lie in several prefectures, and some codes name the province alone.
    if (!/^\d{4}00$/.test(e.city) || e.city.endsWith('0000') || issued === `${jilinProvince}00`) return false;
    return issued !== e.city.slice(0, 4);
  },
  says: (e) =>
    `信用代码由${divisionName(`${issuedIn(e)}00`) ?? '吉林省内其他地区'}登记，注册地填${divisionName(e.city!)}；可能迁移过，也可能填错，请留意。`,
});

/** The prefecture whose office issued the code, four digits; only codes of Jilin. */
function issuedIn({ creditCode }: Enterprise): Maybe<string> {
  if (creditCode === undefined || creditCode.slice(2, 4) !== jilinProvince) return undefined;
  const division = creditCode.slice(2, 8);
  return (retiredDivisions.get(division) ?? division).slice(0, 4);
}
