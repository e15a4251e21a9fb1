/** A text in the two languages that the product speaks. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What Excel hands over for one argument. A blank cell comes as null, as '' or, on the desktop, as 0. */
export type Argument = string | number | boolean | null | undefined;

/** What a formula shows: one value, or rows of values that spill. */
export type Shown = string | number | readonly (readonly (string | number)[])[];

export interface Parameter {
  readonly name: Words;
  readonly describes: Words;
  readonly optional?: true;
  /** A range; left out: one cell. */
  readonly range?: true;
}

/** A function of the namespace KESHEN: what Excel tells of it, and what it does. */
export interface CustomFunction {
  /** Also its name in a formula: `=KESHEN.CODECHECK(…)`. */
  readonly id: string;
  readonly describes: Words;
  readonly parameters: readonly Parameter[];
  /** The result is rows of values. */
  readonly spills?: true;
  /** Arguments in the order of the parameters. Raises `FormulaError` for what cannot be answered. */
  readonly run: (...args: readonly never[]) => Shown;
}

/**
 * What a formula cannot answer, shown as an error of Excel with this sentence. `value`: an argument is wrong (#VALUE!);
 * `not-available`: what is needed is not known (#N/A). Excel shows the sentence of these two kinds alone.
 */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  readonly kind: 'value' | 'not-available';
  constructor(kind: 'value' | 'not-available', sentence: string) {
    super(sentence);
    this.kind = kind;
  }
}
