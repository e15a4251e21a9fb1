import { citing } from '../../kernel/index.ts';

/** 《科技型中小企业评价办法》. */
export const documentNumber = '国科发政〔2017〕115号';

export const measure = citing(documentNumber);

/** The working guide to the measure; only reprints of parts of it are at hand, see policy.md. */
export const guide = citing('科技型中小企业评价工作指引');

/** The notice on the evaluation of 2026. */
export const notice = citing('工企函〔2026〕160号');
