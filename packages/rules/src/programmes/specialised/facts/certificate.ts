import type { Ask, Day, Maybe } from '../../../kernel/index.ts';
import { certificates, type Certificate } from '../tables/certificates.ts';

/** Certificates of the enterprise that still run on the day of judgement; undefined where nobody gave the list. */
export const runningOf = (creditCode: Maybe<string>, ask: Ask): Maybe<readonly Certificate[]> =>
  ask
    .listed(certificates, 'creditCode', creditCode)
    ?.filter(({ validTo }) => validTo !== undefined && runs(validTo, ask.day));

/** 有效期至 a day: the day itself still counts. */
export const runs = (validTo: Day, day: Day): boolean => day <= validTo;
