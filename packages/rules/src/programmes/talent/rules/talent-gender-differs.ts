import { rule } from '../../../kernel/index.ts';
import { genderOfId } from '../persons.ts';
import { candidates } from '../tables/candidates.ts';

/** The limit on age depends on it, so one of the two is looked at. */
export const talentGenderDiffers = rule(candidates, {
  code: 'talent-gender-differs',
  label: '性别与身份证号不一致',
  effect: 'confirm',
  cites: null,
  when: (c) => {
    const told = genderOfId(c);
    return told === undefined || c.gender === undefined ? undefined : told !== c.gender;
  },
  says: (c) => `性别填“${c.gender}”，身份证号第17位表示${genderOfId(c)}；请对照身份证件核对。`,
});
