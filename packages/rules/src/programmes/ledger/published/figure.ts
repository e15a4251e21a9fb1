import type { Figure } from '../tables/figures.ts';

type Text = Exclude<keyof Figure, 'number' | 'document' | 'paragraph' | 'indicator' | 'period' | 'unit' | 'value'>;

/** What a document reports, as a row of a register has it: figures, and the words that name them. */
export interface PublishedFigure extends Partial<Readonly<Record<Text, string>>> {
  readonly indicator: string;
  readonly period: string;
  readonly unit: string;
  readonly value: string;
  readonly document: string;
  readonly paragraph: string;
}

type Told = readonly [
  indicator: string,
  period: string,
  unit: string,
  value: string,
  more?: Partial<Readonly<Record<Text, string>>>,
];

/** The figures of one document, by paragraph. */
export const figuresOf = (
  document: string,
  paragraphs: readonly (readonly [paragraph: string, told: readonly Told[]])[],
): readonly PublishedFigure[] =>
  paragraphs.flatMap(([paragraph, told]) =>
    told.map(([indicator, period, unit, value, more = {}]) => ({
      indicator,
      period,
      unit,
      value,
      ...more,
      document,
      paragraph,
    })),
  );
