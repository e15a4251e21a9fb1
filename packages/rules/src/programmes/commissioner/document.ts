import { citing } from '../../kernel/index.ts';

/** 三年行动方案 for commissioners. The number is inferred, see policy.md. */
export const documentNumber = '吉科发人才〔2022〕245号';

export const plan = citing(documentNumber);
