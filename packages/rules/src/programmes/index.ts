import type { Programme } from '../kernel/index.ts';
import { cocoon } from './cocoon/index.ts';
import { commissioner } from './commissioner/index.ts';
import { rdGuidance } from './rd-guidance/index.ts';
import { technologyDeputy, technologySme } from './technology-deputy/index.ts';
import { technologySme } from './technology-sme/index.ts';

/** Every programme that Keshen knows. */
export const programmes: readonly Programme[] = [commissioner, rdGuidance, cocoon, technologyDeputy, technologySme];

export { cocoon, commissioner, rdGuidance, technologyDeputy, technologySme };
