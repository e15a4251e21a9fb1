import { batchCheck, sayFigure } from '../../kernel/index.ts';
import { randomShare } from './parameters.ts';
import { enterprises } from './tables/enterprises.ts';

/** Of each batch some are looked into at random, beside those that the notice names. A part of a household is one more. */
export const smeRandomCheck = batchCheck(enterprises, {
  code: 'sme-random-check',
  label: '本批须随机抽查',
  cites: randomShare.cites,
  says: (rows, _earned, ask) => {
    const share = ask.value(randomShare);
    if (share === undefined || rows.length === 0) return undefined;
    const count = Math.ceil((rows.length * share) / 1_000_000);
    return `本批${rows.length}户，随机抽查不少于${sayFigure(randomShare.unit, share)}，至少抽${count}户；请抽取并注明结果。`;
  },
});
