import { batchCheck } from '../../kernel/index.ts';
import { knownFirms, knownIncubators, margin, places } from './parameters.ts';
import { carriers, type Carrier } from './tables/carriers.ts';

/** What the office has chosen is more than 左右 has room for; where nobody has said how far it goes, more than the number. */
export const incubatorTooManyChosen = batchCheck(carriers, {
  code: 'incubator-too-many-chosen',
  label: '拟支持户数超过后补助名额',
  cites: places.cites,
  says: (rows, _earned, ask) => {
    const number = ask.value(places);
    const more = ask.value(margin);
    const chosen = distinct(rows.filter((row) => row.chosen === true)).length;
    if (number === undefined || chosen <= number + (more ?? 0)) return undefined;
    const bound = more === undefined ? '，“左右”可增加多少未设' : `，最多可增加${more}户`;
    return `拟支持${chosen}户，每年为${number}户左右${bound}；请核实。`;
  },
});

/** More than the reply counts in the whole province: another kind may have been listed with them, or a carrier twice. */
export const incubatorMoreThanKnown = batchCheck(carriers, {
  code: 'incubator-more-than-known',
  label: '孵化器或在孵企业多于全省总数',
  cites: knownIncubators.cites,
  says: (rows, _earned, ask) => {
    const ours = distinct(rows.filter(isProvincial));
    const firms = ours.reduce((sum, row) => sum + (row.firms ?? 0), 0);
    const said = [
      compared('省级以上科技企业孵化器', ours.length, ask.value(knownIncubators)),
      compared('其在孵企业', firms, ask.value(knownFirms)),
    ].filter((part) => part !== undefined);
    return said.length === 0 ? undefined : `${said.join('；')}；请核实类型、级别和重复。`;
  },
});

const isProvincial = ({ kind, level }: Carrier): boolean =>
  kind === '科技企业孵化器' && (level === '国家级' || level === '省级');

const compared = (what: string, found: number, known: number | undefined): string | undefined =>
  known === undefined || found <= known ? undefined : `${what}${found}户，多于2023年答复所列的${known}户`;

/** One row a credit code. */
const distinct = (rows: readonly Carrier[]): readonly Carrier[] => [
  ...new Map(rows.map((row, i) => [row.creditCode ?? String(i), row])).values(),
];
