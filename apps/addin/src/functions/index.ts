import { apportionPlaces } from './apportion.ts';
import { codeCheck } from './code-check.ts';
import type { CustomFunction } from './custom-function.ts';
import { idCheck } from './id-check.ts';
import { sizeClassOf } from './size-class.ts';
import { subsidyOf } from './subsidy.ts';

/** In a formula before the name of the function. The manifest says the same. */
export const namespace = 'KESHEN';

/** All that Excel offers under the namespace. */
export const customFunctions: readonly CustomFunction[] = [codeCheck, idCheck, sizeClassOf, subsidyOf, apportionPlaces];
