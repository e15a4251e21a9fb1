import { programme } from '../../kernel/index.ts';
import { discredited } from '../lists/discredited.ts';
import { cocoonProject } from './amounts.ts';
import { documentNumber } from './document.ts';
import {
  greatestAge,
  leastAchievements,
  leastIntensity,
  leastStaffShare,
  projectMoney,
  projectYear,
} from './parameters.ts';
import { achievementsCounted, intensityBase, staffBase, standardFor } from './readings.ts';
import { cocoonAchievements } from './rules/cocoon-achievements.ts';
import { cocoonBelowGoal } from './rules/cocoon-below-goal.ts';
import { cocoonDiscredited } from './rules/cocoon-discredited.ts';
import { cocoonLarge } from './rules/cocoon-large.ts';
import { cocoonListedTwice } from './rules/cocoon-listed-twice.ts';
import { cocoonNoCoreTechnology } from './rules/cocoon-no-core-technology.ts';
import { cocoonNoRevenue } from './rules/cocoon-no-revenue.ts';
import { cocoonNoSizeStandard } from './rules/cocoon-no-size-standard.ts';
import { cocoonNotEnterpriseCode } from './rules/cocoon-not-enterprise-code.ts';
import { cocoonNotTarget } from './rules/cocoon-not-target.ts';
import { cocoonOutsideJilin } from './rules/cocoon-outside-jilin.ts';
import { cocoonPartyMissing } from './rules/cocoon-party-missing.ts';
import { cocoonRdIntensity } from './rules/cocoon-rd-intensity.ts';
import { cocoonStaffExceeded } from './rules/cocoon-staff-exceeded.ts';
import { cocoonStaffShare } from './rules/cocoon-staff-share.ts';
import { cocoonTooOld } from './rules/cocoon-too-old.ts';
import { projects } from './tables/projects.ts';

export { projects as cocoonProjects, type Project as CocoonProject } from './tables/projects.ts';

/** 科技型中小微企业“破茧成蝶”专项行动, and the standard of 四科企业 that it leads to. */
export const cocoon = programme({
  id: 'cocoon',
  title: '破茧成蝶',
  document: documentNumber,
  tables: [projects, discredited],
  rules: [
    cocoonOutsideJilin,
    cocoonLarge,
    cocoonNoSizeStandard,
    cocoonStaffShare,
    cocoonAchievements,
    cocoonRdIntensity,
    cocoonNoRevenue,
    cocoonNoCoreTechnology,
    cocoonBelowGoal,
    cocoonTooOld,
    cocoonNotTarget,
    cocoonPartyMissing,
    cocoonStaffExceeded,
    cocoonListedTwice,
    cocoonDiscredited,
    cocoonNotEnterpriseCode,
  ],
  amounts: [cocoonProject],
  parameters: [leastStaffShare, leastAchievements, leastIntensity, greatestAge, projectMoney, projectYear],
  readings: [standardFor, staffBase, intensityBase, achievementsCounted],
});
