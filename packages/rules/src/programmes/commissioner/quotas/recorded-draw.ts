import type { Tie } from '../../../apportion/index.ts';
import type { Day, Maybe } from '../../../kernel/index.ts';
import type { Draw } from '../tables/draws.ts';
import { reportingUnit } from './reporting-unit.ts';

/** A draw or a meeting that settled who of equals is given a place. */
export interface RecordedDraw {
  /** Row of the record. */
  readonly index: number;
  readonly way: string;
  readonly day: Day;
  readonly by: string;
  readonly minutes: string;
  readonly units: readonly string[];
  readonly winners: readonly string[];
}

/** Why a record settles nothing. */
export interface UnfitDraw {
  readonly index: number;
  readonly why:
    /** Nobody has written how, when, who, or with what result. */
    | { readonly kind: 'incomplete'; readonly fields: readonly string[] }
    /** The units that are level now are others than it names, or nobody is level. */
    | { readonly kind: 'other-units'; readonly level: readonly string[] }
    /** So many places are left, and it gives out more or fewer, or one unit two. */
    | { readonly kind: 'wrong-number'; readonly places: number }
    | { readonly kind: 'outsider'; readonly units: readonly string[] }
    /** Another record of the same choice has another result. */
    | { readonly kind: 'contradicted' };
}

export interface Settling {
  readonly settled: Maybe<RecordedDraw>;
  readonly unfit: readonly UnfitDraw[];
}

/**
 * Checks what was recorded against the tie that there is now, and finds the record that settles it. Figures may have changed
 * since the draw: it counts only while the units that are level, and the places between them, are the same.
 */
export function settling(tie: Tie | null, draws: readonly Draw[], about: About = placesAbout): Settling {
  const checked = draws.flatMap((draw, index) => (isAbout(draw, about) ? [fitted(draw, index, tie, about)] : []));
  const fitting = checked.filter((one): one is RecordedDraw => 'winners' in one);
  const agree = new Set(fitting.map(({ winners }) => winners.toSorted().join(' '))).size <= 1;
  return {
    settled: agree ? fitting[0] : undefined,
    unfit: [
      ...checked.filter((one): one is UnfitDraw => 'why' in one),
      ...(agree ? [] : fitting.map(({ index }): UnfitDraw => ({ index, why: { kind: 'contradicted' } }))),
    ].toSorted((a, b) => a.index - b.index),
  };
}

/** What a draw is about, and how a name in it is read. */
export interface About {
  readonly matter: string;
  readonly nameOf: (written: string) => string;
}

/** Places that units claim with equal right. */
export const placesMatter = '名额并列';
/** The last places of a unit, between applicants whom no criterion tells apart. */
export const waitingMatter = (unit: string): string => `候补并列（${unit}）`;

const placesAbout: About = { matter: placesMatter, nameOf: reportingUnit };

/** What does not say that it is about a waiting list is about units. */
function isAbout({ matter = '' }: Draw, about: About): boolean {
  const [said, wanted] = [matter, about.matter].map((text) => text.normalize('NFKC').replace(/\s/g, ''));
  return about.matter === placesMatter ? !said!.startsWith('候补') : said === wanted;
}

/** What a record has to say before it counts. */
export const drawFields = [
  ['way', '方式'],
  ['day', '日期'],
  ['by', '主持人'],
  ['result', '结果'],
] as const;

function fitted(draw: Draw, index: number, tie: Tie | null, { nameOf }: About): RecordedDraw | UnfitDraw {
  const units = namesIn(draw.candidates).map(nameOf);
  const winners = namesIn(draw.result).map(nameOf);
  const { way, day, by } = draw;
  if (!tie || !sameUnits(units, tie.units)) return { index, why: { kind: 'other-units', level: tie ? tie.units : [] } };
  const fields = drawFields.flatMap(([field, label]) => (draw[field] === undefined ? [label] : []));
  if (way === undefined || day === undefined || by === undefined || fields.length > 0)
    return { index, why: { kind: 'incomplete', fields } };
  const outside = winners.filter((unit) => !units.includes(unit));
  if (outside.length > 0) return { index, why: { kind: 'outsider', units: outside } };
  const isRight = winners.length === tie.places && new Set(winners).size === winners.length;
  if (!isRight || (draw.places !== undefined && draw.places !== tie.places))
    return { index, why: { kind: 'wrong-number', places: tie.places } };
  return { index, way, day, by, minutes: draw.minutes ?? '', units, winners };
}

const sameUnits = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.toSorted().join(' ') === b.toSorted().join(' ');

/** 吉林市、四平市: names with a comma, a line or white space between them. */
const namesIn = (text: Maybe<string>): readonly string[] =>
  (text ?? '').split(/[、，,；;\s]+/).filter((name) => name !== '');
