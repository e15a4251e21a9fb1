import { or, rule, type Maybe, type Truth } from '../../../kernel/index.ts';
import { measures } from '../document.ts';
import { projects, type Project } from '../tables/projects.ts';

/** The four parties are how the action supports, not what an applicant must bring: who says 无 is asked. */
export const cocoonPartyMissing = rule(projects, {
  code: 'cocoon-party-missing',
  label: '“四位一体”缺少一方',
  effect: 'confirm',
  cites: measures('二（五）', '企业、孵化器、金融机构、管理部门四方共同扶持培育。'),
  when: (p) => or(...parties(p).map(([, party]) => isNobody(party))),
  says: (p) => {
    const lacking = parties(p).flatMap(([name, party]) => (isNobody(party) ? [name] : []));
    return `${lacking.join('、')}填为无；四方共同培育，请核实由谁承担。`;
  },
});

const parties = ({ incubator, bank, authority }: Project) =>
  [
    ['孵化器', incubator],
    ['金融机构', bank],
    ['管理部门', authority],
  ] as const;

const isNobody = (party: Maybe<string>): Truth =>
  party === undefined ? undefined : /^(?:暂?无|没有|[-—/\\]+|待定|未定)$/.test(party.normalize('NFKC'));
