import { citing } from '../../kernel/index.ts';

/** 破茧成蝶专项行动方案. Its text is not at hand, see policy.md. */
export const documentNumber = '吉科发人才〔2022〕223号';

/** 《吉林省提升企业技术创新能力具体举措》, which prints the four tests. */
export const measures = citing('吉科发人才〔2022〕224号');

/** The department's reply of 2023, which says whom the action is for. */
export const reply = citing('吉科发人才〔2023〕92号');

/** Cites the action plan for what the documents at hand leave to it and to the year's guide. */
export const plan = (summary: string) =>
  citing(documentNumber)('行动方案及当年申报指南（吉科发人才〔2023〕92号一（一）引述，未列数值）', summary);
