import { citing } from '../../kernel/index.ts';

/** 《吉林省企业R&D投入引导计划实施办法》. Its text is not at hand, see policy.md. */
export const documentNumber = '吉科发人才〔2021〕200号';

/** The department's reply of 2023, which says what the measure supports, and whom. */
export const reply = citing('吉科发人才〔2023〕92号');

/** Cites the measure for what the reply leaves to it: every rate, bound and share. */
export const measure = (summary: string) =>
  citing(documentNumber)('实施办法（吉科发人才〔2023〕92号一（一）引述，未列数值）', summary);
