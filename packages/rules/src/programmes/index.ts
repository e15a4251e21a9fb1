import type { Programme } from '../kernel/index.ts';
import { advancedService } from './advanced-service/index.ts';
import { coFunding } from './co-funding/index.ts';
import { cocoon } from './cocoon/index.ts';
import { commissioner } from './commissioner/index.ts';
import { highTech } from './high-tech/index.ts';
import { incubator } from './incubator/index.ts';
import { ledger } from './ledger/index.ts';
import { proceeds } from './proceeds/index.ts';
import { rdGuidance } from './rd-guidance/index.ts';
import { returnee } from './returnee/index.ts';
import { specialised } from './specialised/index.ts';
import { superDeduction } from './super-deduction/index.ts';
import { talent } from './talent/index.ts';
import { tasks } from './tasks/index.ts';
import { technologyDeputy } from './technology-deputy/index.ts';
import { technologySme } from './technology-sme/index.ts';
import { transferAgency } from './transfer-agency/index.ts';

/** Every programme that Keshen knows. */
export const programmes: readonly Programme[] = [
  commissioner,
  rdGuidance,
  cocoon,
  technologyDeputy,
  highTech,
  superDeduction,
  technologySme,
  advancedService,
  specialised,
  ledger,
  tasks,
  incubator,
  proceeds,
  transferAgency,
  returnee,
  talent,
  coFunding,
];

export {
  advancedService,
  coFunding,
  cocoon,
  commissioner,
  highTech,
  incubator,
  ledger,
  proceeds,
  rdGuidance,
  returnee,
  specialised,
  talent,
  tasks,
  superDeduction,
  technologyDeputy,
  technologySme,
  transferAgency,
};
