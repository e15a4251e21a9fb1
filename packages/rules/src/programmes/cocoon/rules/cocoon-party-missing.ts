import { or, rule, type Maybe, type Truth } from '../../../kernel/index.ts';
import { measures } from '../document.ts';
import { projects, type Project } from '../tables/projects.ts';

/**
 * The four parties are how the action supports, not what an applicant must bring: who names none yet is asked. A blank one,
 * or 无, is a cell to be filled in, and is told as such.
 */
export const cocoonPartyMissing = rule(projects, {
  code: 'cocoon-party-missing',
  label: '“四位一体”缺少一方',
  effect: 'confirm',
  cites: measures('二（五）', '企业、孵化器、金融机构、管理部门四方共同扶持培育。'),
  when: (p) => or(...parties(p).map(([, party]) => isOpen(party))),
  says: (p) => {
    const open = parties(p).flatMap(([name, party]) => (isOpen(party) ? [`${name}填“${party}”`] : []));
    return `${open.join('、')}，尚未落实；专项由企业、孵化器、金融机构、管理部门四方共同培育，请核实由谁承担。`;
  },
});

const parties = ({ incubator, bank, authority }: Project) =>
  [
    ['孵化器', incubator],
    ['金融机构', bank],
    ['管理部门', authority],
  ] as const;

const unsettled = /^(?:(?:尚|暂|还)?(?:未|没有?)(?:确?定|落实|明确|签约)|暂缺|(?:正在)?(?:洽谈|对接|联系|协商)中?)$/;

const isOpen = (party: Maybe<string>): Truth =>
  party === undefined ? undefined : unsettled.test(party.normalize('NFKC').trim());
