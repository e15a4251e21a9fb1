import { parameter, type Parameter, type ParameterUnit } from '../../../kernel/index.ts';
import { currentRule, formerRule, standards } from '../document.ts';

/** First day of the former rule. From memory: none of the copies at hand prints it. */
export const formerFrom = '2022-08-01';
export const formerTo = '2026-03-31';
export const currentFrom = '2026-04-01';

/** A figure of one rule, and what the rule says in our own words. */
type Figure = readonly [value: number, summary: string];

interface Definition extends Pick<Parameter, 'id' | 'label' | 'optional'> {
  readonly unit: ParameterUnit;
  readonly of: keyof typeof standards;
  readonly former?: Figure;
  readonly current?: Figure;
}

/** A figure that the former rule gives, or the new one, or both of them. At least one is given. */
export function byEdition({ of, former, current, ...definition }: Definition): Parameter {
  const values = [
    ...(former
      ? [{ from: formerFrom, to: formerTo, value: former[0], cites: formerRule(standards[of], unverified(former[1])) }]
      : []),
    ...(current ? [{ from: currentFrom, value: current[0], cites: currentRule(standards[of], current[1]) }] : []),
  ];
  return parameter({ ...definition, cites: values.at(-1)!.cites, values });
}

const unverified = (summary: string): string => `${summary}施行首日2022年8月1日未经核对。`;
