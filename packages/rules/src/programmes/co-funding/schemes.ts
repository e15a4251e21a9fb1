import { is, or, type Truth } from '../../kernel/index.ts';
import type { Project } from './tables/projects.ts';

/** A fund that an enterprise and the province pay into together. */
export const isJoint = ({ scheme }: Project): Truth => or(is(scheme, '省企合作基金'), is(scheme, '企业联合基金'));

/** The challenge is open to whoever can meet it. */
export const isChallenge = ({ scheme }: Project): Truth => or(is(scheme, '揭榜挂帅'), is(scheme, '军令状'));

/** The enterprise poses the question and pays for it. */
export const isEnterpriseFund = ({ scheme }: Project): Truth => is(scheme, '省企合作基金');

export const isVenture = ({ scheme }: Project): Truth => is(scheme, '创投引导');
