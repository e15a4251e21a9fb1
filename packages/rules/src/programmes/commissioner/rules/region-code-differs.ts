import { divisionName, jilinProvince, retiredDivisions } from '../../../identifiers/index.ts';
import { rule, type Maybe } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { enterprises, type Enterprise } from '../tables/enterprises.ts';

/**
 * A code keeps the division that issued it for life: the enterprise may have moved, so it is a remark within Jilin and a
 * question where another province issued the code. Never a refusal.
 */
export const regionCodeDiffers = rule(enterprises, {
  code: 'region-code-differs',
  label: '信用代码的登记地与注册地不同',
  effect: 'hint',
  cites: plan('五（二）', '申报企业须在吉林省域内注册。'),
  when: (e) => {
    const issued = issuedIn(e);
    if (issued === undefined || e.city === undefined) return undefined;
    // A place elsewhere is another rule's matter.
    if (!e.city.startsWith(jilinProvince)) return false;
    if (!issued.startsWith(jilinProvince)) return true;
    // Zones without a code of their own lie in several prefectures, and some codes name the province alone.
    if (!/^\d{6}$/.test(e.city) || e.city.endsWith('0000') || issued === `${jilinProvince}00`) return false;
    return issued !== e.city.slice(0, 4);
  },
  confirmWhen: (e) => !issuedIn(e)?.startsWith(jilinProvince),
  says: (e) =>
    `信用代码由${nameOf(issuedIn(e)!)}登记，注册地填${divisionName(e.city!) ?? e.city}；可能迁移过，也可能填错，请核对营业执照。`,
});

/** The prefecture whose office issued the code, four digits. */
function issuedIn({ creditCode }: Enterprise): Maybe<string> {
  if (creditCode === undefined) return undefined;
  const division = creditCode.slice(2, 8);
  return (retiredDivisions.get(division) ?? division).slice(0, 4);
}

const nameOf = (prefecture: string): string =>
  divisionName(`${prefecture}00`) ?? divisionName(`${prefecture.slice(0, 2)}0000`) ?? '其他登记机关';
