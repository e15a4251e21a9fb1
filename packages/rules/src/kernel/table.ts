import type { Day } from './day.ts';
import type { Fen } from './money.ts';
import type { Maybe } from './truth.ts';

/** What a cell of a field means once it has been read, by kind. */
export interface Values {
  readonly text: string;
  /** Unified social credit code, 18 characters, upper case, check character right. */
  readonly 'credit-code': string;
  /** Resident identity number, 18 characters, upper case, check character right. */
  readonly 'resident-id': string;
  /** Heads; yearly averages may be fractional. */
  readonly count: number;
  readonly money: Fen;
  readonly truth: boolean;
  readonly day: Day;
  /** Division code of GB/T 2260, six digits; reporting units without a code of their own carry one of ours, see `divisions`. */
  readonly place: string;
  /** Section letter, or division, group or class digits of GB/T 4754-2017. */
  readonly industry: string;
}

export type FieldKind = keyof Values;

/** A column of a form: first the label that the form prints, then other heads under which clerks send it. */
export interface Field<K extends FieldKind = FieldKind> {
  readonly kind: K;
  readonly label: string;
  readonly aliases: readonly string[];
  /** A blank cell is an error of its own. Optional columns may be missing altogether. */
  readonly required: boolean;
  /** The only answers that the form allows, for texts. */
  readonly options?: readonly string[];
  /** The unit that the form prints for a money field. Cells and heads that name another are converted. */
  readonly unit?: '元' | '万元' | '亿元';
  /** The text is a name, in which no white space means anything: of one person, or of a body or several persons. */
  readonly names?: 'person' | 'any';
  /** Where a day is written as a month, 2024.3, the day of it that is meant. */
  readonly ofMonth?: 'first' | 'last';
  /** The office fills it in, not the applicants: their form leaves it out. */
  readonly office?: true;
  /** The field that holds the larger place in which this place lies: 朝阳 in 长春市. */
  readonly within?: string;
}

export type Fields = Readonly<Record<string, Field>>;

/** Heads under which one column holds two days, such as 聘期: 2024.3—2026.2. */
export interface Span<Name extends string = string> {
  readonly heads: readonly string[];
  readonly first: Name;
  readonly last: Name;
}

/** Fields of successive years, in columns whose heads name the years: 2021年研发费用, 2020年研发费用. */
export interface Years<Name extends string = string> {
  /** The heads, without their year. */
  readonly heads: readonly string[];
  /** The year that counts first, then each year before it. */
  readonly fields: readonly [Name, ...Name[]];
}

export interface Table<F extends Fields = Fields> {
  /** Stable, kebab-case; appears in reports. */
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly fields: F;
  /** The field that names a row: by it other tables find the row. */
  readonly key: string;
  /** The field that a reader knows the row by. */
  readonly title: string;
  /** A list that offices may add, such as last year's selection: nothing is said where nobody gave it. */
  readonly optional?: true;
  /** Given with the others only to be looked up in: its own rows are not judged. */
  readonly lookup?: true;
  /** Heads that look like one of the fields and are none. They compete when heads are matched. */
  readonly otherHeads: readonly string[];
  readonly spans?: readonly Span[];
  readonly years?: readonly Years[];
  /** Fields of which one must be there: without any the table is another, such as a mere register of enterprises. */
  readonly signs?: readonly string[];
  /** Money a head: by it a column of 元 under a head of 万元 is told. */
  readonly perHead?: { readonly money: string; readonly heads: string };
}

/** A typed row. Blank, unreadable and missing are all unknown. */
export type Row<T extends { readonly fields: Fields }> = {
  readonly [name in keyof T['fields']]: Maybe<Values[T['fields'][name]['kind']]>;
};

/** What a table says of its fields by name. */
interface Named<Name extends string> {
  readonly key: Name;
  readonly title: Name;
  readonly spans?: readonly Span<Name>[];
  readonly years?: readonly Years<Name>[];
  readonly signs?: readonly Name[];
  readonly perHead?: { readonly money: Name; readonly heads: Name };
}

/** Every field that is named must be one of the table; the compiler sees to it. */
export const table = <const F extends Fields>(definition: Table<F> & Named<NoInfer<keyof F & string>>): Table<F> =>
  definition;

type Options = Partial<Omit<Field, 'kind' | 'label'>>;

/** A field that every row must fill, unless the options say otherwise. */
export const field = <const K extends FieldKind>(kind: K, label: string, options: Options = {}): Field<K> => ({
  kind,
  label,
  aliases: [],
  required: true,
  ...options,
});
