import { advancedService } from './advanced-service.ts';
import { coFunding } from './co-funding.ts';
import { cocoon } from './cocoon.ts';
import { commissioner } from './commissioner.ts';
import { highTech } from './high-tech.ts';
import { incubator } from './incubator.ts';
import { ledger } from './ledger.ts';
import type { Names, ProgrammeNames } from './programme-names.ts';
import { proceeds } from './proceeds.ts';
import { rdGuidance } from './rd-guidance.ts';
import { returnee } from './returnee.ts';
import { specialised } from './specialised.ts';
import { superDeduction } from './super-deduction.ts';
import { talent } from './talent.ts';
import { tasks } from './tasks.ts';
import { technologyDeputy } from './technology-deputy.ts';
import { technologySme } from './technology-sme.ts';
import { transferAgency } from './transfer-agency.ts';

/** By programme id. */
const programmes: Readonly<Record<string, ProgrammeNames>> = {
  commissioner,
  'rd-guidance': rdGuidance,
  cocoon,
  'technology-deputy': technologyDeputy,
  'high-tech': highTech,
  'super-deduction': superDeduction,
  'technology-sme': technologySme,
  'advanced-service': advancedService,
  specialised,
  ledger,
  tasks,
  incubator,
  proceeds,
  'transfer-agency': transferAgency,
  'co-funding': coFunding,
  returnee,
  talent,
};

const of = (language: keyof ProgrammeNames) => {
  const all = Object.entries(programmes).map(([id, names]) => [id, names[language]] as const);
  const merged = (part: 'tables' | 'items' | 'rules'): Names['rules'] =>
    Object.assign({}, ...all.map(([, names]) => names[part])) as Names['rules'];
  return {
    titles: Object.fromEntries(all.map(([id, { title }]) => [id, title])),
    tables: merged('tables'),
    items: merged('items'),
    rules: merged('rules'),
  };
};

/** The names of all programmes' parts. */
export const zhNames = of('zh');
export const enNames = of('en');
