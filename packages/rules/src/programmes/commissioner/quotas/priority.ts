import { sayMoney, type Ask, type Maybe } from '../../../kernel/index.ts';
import { sizeLabel, type SizeClass } from '../../../size-class/index.ts';
import { size } from '../facts.ts';
import { sectors } from '../sectors.ts';
import type { Applicant } from './applicants.ts';

/** What may go before what, when a unit has more applicants than places. The documents state no order: an office may. */
export interface Criterion {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly of: 'person' | 'enterprise';
  /** The greater goes first. Undefined: its cell is blank or unreadable. */
  readonly rank: (applicant: Applicant, ask: Ask) => Maybe<number>;
  /** What an applicant has by it, in a word. */
  readonly say: (rank: Maybe<number>) => string;
}

const unknown = '未知';
const sayYes = (rank: Maybe<number>): string => (rank === undefined ? unknown : rank === 1 ? '是' : '否');

const yes = (answer: Maybe<boolean>): Maybe<number> => (answer === undefined ? undefined : Number(answer));
const matches = (text: Maybe<string>, pattern: RegExp): Maybe<number> =>
  text === undefined ? undefined : Number(pattern.test(text));

const listed: ReadonlySet<string> = new Set(sectors);

/** Ranks of teaching and research; engineers, doctors and others have 正高级 and 副高级 in their titles. */
const full = /正高|(?<!副)教授|(?<!副|助理|实习)研究员|(?<!副)主任医师/;
const associate = /高级(?!中学|技工)|副高|教授|(?<!助理|实习)研究员|主任医师/;

export const criteria: readonly Criterion[] = [
  { name: '首次入选', aliases: ['首次'], of: 'person', say: sayYes, rank: ({ person }) => yes(person?.firstTime) },
  {
    name: '博士',
    aliases: ['博士学位'],
    of: 'person',
    say: sayYes,
    rank: ({ person }) => matches(person?.degree, /博士/),
  },
  {
    name: '正高级职称',
    aliases: ['正高', '正高级'],
    of: 'person',
    say: sayYes,
    rank: ({ person }) => matches(person?.title, full),
  },
  {
    name: '副高级以上职称',
    aliases: ['副高以上', '副高级及以上职称', '副高及以上', '高级职称'],
    of: 'person',
    say: sayYes,
    rank: ({ person }) => matches(person?.title, associate),
  },
  {
    name: '重点支持产业',
    aliases: ['重点领域', '重点产业', '产业领域'],
    of: 'enterprise',
    say: sayYes,
    rank: ({ host: { sector } }) => yes(sector === undefined ? undefined : listed.has(sector)),
  },
  {
    name: '企业规模',
    aliases: ['大型企业', '规模'],
    of: 'enterprise',
    say: (rank) => (rank === undefined ? unknown : sizeLabel(rank as SizeClass)),
    rank: ({ host }, ask) => size(host, ask),
  },
  {
    name: '营业收入',
    aliases: ['营收'],
    of: 'enterprise',
    say: (rank) => (rank === undefined ? unknown : sayMoney(rank)),
    rank: ({ host }) => host.revenue,
  },
];

/** An order of priority, or the words in it that mean no criterion. */
export type Priority = { readonly order: readonly Criterion[] } | { readonly unknown: readonly string[] };

/** Reads an order as an office states it: 首次入选、博士、营业收入. Criteria of persons mean nothing where enterprises are counted. */
export function readPriority(text: string, counts: 'persons' | 'enterprises'): Priority {
  const words = text
    .normalize('NFKC')
    .split(/[、,;>\s]+/)
    .filter((word) => word !== '');
  const known = words.map((word) => criteria.find(({ name, aliases }) => name === word || aliases.includes(word)));
  const unknown = words.filter((_, i) => !known[i] || (counts === 'enterprises' && known[i].of === 'person'));
  return unknown.length > 0 ? { unknown } : { order: known.flatMap((criterion) => criterion ?? []) };
}
