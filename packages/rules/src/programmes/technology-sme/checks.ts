import { batchCheck, sayFigure } from '../../kernel/index.ts';
import { randomShare } from './parameters.ts';
import { enterprises } from './tables/enterprises.ts';

/** Of each batch some are looked into at random, beside those that the notice names. A part of an enterprise is one more. */
export const smeRandomCheck = batchCheck(enterprises, {
  code: 'sme-random-check',
  label: '本批须随机抽查',
  cites: randomShare.cites,
  says: (rows, _earned, ask) => {
    const share = ask.value(randomShare);
    const enterprisesOnce = new Set(rows.map(({ creditCode }, i) => creditCode ?? i)).size;
    if (share === undefined || enterprisesOnce === 0) return undefined;
    const count = Math.ceil((enterprisesOnce * share) / 1_000_000);
    return `本批${enterprisesOnce}户，随机抽查不少于${sayFigure(randomShare.unit, share)}，至少抽${count}户；请抽取并注明结果。`;
  },
});
