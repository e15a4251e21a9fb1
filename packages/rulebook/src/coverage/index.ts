import { commissionerPlan } from './commissioner-plan.ts';
import { deputyScheme } from './deputy-scheme.ts';
import { measures } from './measures.ts';
import { reply2022 } from './reply-2022.ts';
import { reply2023 } from './reply-2023.ts';

/** Everything that the five documents set up, promise or count, and what serves it. */
export const mechanisms = [...commissionerPlan, ...measures, ...reply2023, ...reply2022, ...deputyScheme];

export type { Mechanism, Served } from './mechanism.ts';
