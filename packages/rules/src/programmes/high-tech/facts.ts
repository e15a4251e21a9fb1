import {
  addRatio,
  fact,
  ratio,
  sayFigure,
  type Ask,
  type Maybe,
  type Parameter,
  type Truth,
} from '../../kernel/index.ts';
import { boundOf } from './application-day.ts';
import { highIntensity, lowBracket, lowIntensity, middleBracket, middleIntensity } from './parameters.ts';
import { ofFen, reaches, sayProportion, type Proportion } from './proportion.ts';
import type { Applicant } from './tables/applicants.ts';

/** R&D of three years and the sales that it is a share of. */
export const intensity = fact(
  '近三年研发费用占销售收入',
  sayProportion,
  ({ rdOfThree, sales1, sales2, sales3 }: Applicant): Maybe<Proportion> =>
    rdOfThree === undefined || sales1 === undefined || sales2 === undefined || sales3 === undefined
      ? undefined
      : {
          part: ratio(BigInt(rdOfThree)),
          whole: [sales1, sales2, sales3].map((sales) => ratio(BigInt(sales))).reduce(addRatio),
        },
);

/** The share of R&D that sales of the latest year ask for. A bracket holds its upper bound. */
export function intensityBound(a: Applicant, ask: Ask): Maybe<Parameter> {
  const { sales3 } = a;
  const [low, middle] = [boundOf(lowBracket, a, ask), boundOf(middleBracket, a, ask)];
  if (sales3 === undefined || low === undefined || middle === undefined) return undefined;
  if (sales3 <= low) return lowIntensity;
  return sales3 <= middle ? middleIntensity : highIntensity;
}

export const domesticShare = ({ rdDomestic, rdOfThree }: Applicant): Maybe<Proportion> =>
  rdDomestic === undefined || rdOfThree === undefined ? undefined : ofFen(rdDomestic, rdOfThree);

export const incomeShare = ({ highTechIncome, totalIncome }: Applicant): Maybe<Proportion> =>
  highTechIncome === undefined || totalIncome === undefined ? undefined : ofFen(highTechIncome, totalIncome);

/** Whether a share is at least a bound of the measure, on the day of the application. */
export function reachesBound(share: Maybe<Proportion>, bound: Maybe<Parameter>, a: Applicant, ask: Ask): Truth {
  const millionths = bound && boundOf(bound, a, ask);
  return share === undefined || millionths === undefined ? undefined : reaches(share, millionths);
}

/** The bound in words; only of a row whose bound is known. */
export const sayBound = (bound: Parameter, a: Applicant, ask: Ask): string =>
  sayFigure(bound.unit, boundOf(bound, a, ask)!);
