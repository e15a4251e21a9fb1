import { rule } from '../../../kernel/index.ts';
import { guide } from '../document.ts';
import { lineOf } from '../lines.ts';
import { bornOn, firstBirthday, firstBirthdayOfWomen, gender, isBornBefore } from '../persons.ts';
import { candidates } from '../tables/candidates.ts';

/** Only where the year's guide has a day; 以后 includes the day itself. */
export const talentBornBefore = rule(candidates, {
  code: 'talent-born-before',
  label: '早于指南规定的出生日期',
  effect: 'excludes',
  cites: guide('各类人才项目的申请人须在规定的日期以后（含当日）出生。'),
  when: isBornBefore,
  says: (c, ask) => {
    const woman = gender(c, ask) === '女';
    const first = woman ? firstBirthdayOfWomen(c, ask)! : firstBirthday(c, ask)!;
    return `${bornOn(c, ask)}出生，${lineOf(c.line)}申请人须在${first}以后（含当日）出生${woman ? '，已按女性放宽' : ''}。`;
  },
});
