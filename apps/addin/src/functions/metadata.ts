import type { CustomFunction, Parameter, Words } from './custom-function.ts';

/** What Excel reads of the functions before it loads any script: functions.json, one a language. */
export const metadataOf = (functions: readonly CustomFunction[], language: keyof Words) => ({
  functions: functions.map(({ id, describes, parameters, spills }) => ({
    id,
    name: id,
    description: describes[language],
    parameters: parameters.map((parameter) => parameterOf(parameter, language)),
    result: { dimensionality: spills ? 'matrix' : 'scalar' },
  })),
});

/** Any type: a code that is a number is to be told from one that is text. */
const parameterOf = ({ name, describes, optional, range }: Parameter, language: keyof Words) => ({
  name: name[language],
  description: describes[language],
  type: 'any',
  dimensionality: range ? 'matrix' : 'scalar',
  ...(optional && { optional: true }),
});
