import { fact, type Ask, type Maybe, type Status } from '../../kernel/index.ts';
import { enterprises as serviceEnterprises } from '../advanced-service/tables/enterprises.ts';
import { applicants as hightechApplicants } from '../high-tech/tables/applicants.ts';
import { applicants as specialisedApplicants } from '../specialised/tables/applicants.ts';
import { enterprises as smeEnterprises } from '../technology-sme/tables/enterprises.ts';
import type { Host } from './tables/hosts.ts';

/** A title that the scheme names, and the programme that grants it. */
interface Ticket {
  readonly title: string;
  /** As enterprises write it. */
  readonly named: RegExp;
  readonly programme: string;
  readonly table: { readonly id: string };
}

const tickets: readonly Ticket[] = [
  { title: '高新技术企业', named: /高新技术企业|高企/, programme: 'high-tech', table: hightechApplicants },
  { title: '科技型中小企业', named: /科技型中小企业/, programme: 'technology-sme', table: smeEnterprises },
  { title: '专精特新中小企业', named: /专精特新/, programme: 'specialised', table: specialisedApplicants },
  {
    title: '技术先进型服务企业',
    named: /技术先进型服务/,
    programme: 'advanced-service',
    table: serviceEnterprises,
  },
];

/** Whether a text names one of the four titles. */
export const namesTitle = (text: string): boolean =>
  /小巨人/.test(text) || tickets.some(({ named }) => named.test(text));

/** The titles of the four to which the enterprise is entitled by the verdicts in the same case. */
export const earnedTitles = fact(
  '本次审查符合的资质',
  (titles: readonly string[]) => (titles.length === 0 ? '无' : titles.join('、')),
  (h: Host, ask: Ask): readonly string[] => judgedTo('eligible', h, ask).map(({ title }) => title),
);

/** Titles that it claims and that the same case refuses it. */
export function refusedTitles(h: Host, ask: Ask): Maybe<readonly string[]> {
  const text = h.titles?.normalize('NFKC');
  if (text === undefined) return undefined;
  return judgedTo('ineligible', h, ask).flatMap(({ title, named }) => (named.test(text) ? [title] : []));
}

const judgedTo = (status: Status, { creditCode }: Host, ask: Ask): readonly Ticket[] =>
  tickets.filter(({ programme, table }) => ask.given(table) && ask.verdict(programme, creditCode)?.status === status);
