import { citing } from '../../kernel/index.ts';

/** The department's reply of 17 May 2023: the support for incubators stands there, its guide is not at hand, see policy.md. */
export const documentNumber = '吉科发人才〔2023〕92号';

export const reply = citing(documentNumber);

/** 《吉林省提升企业技术创新能力具体举措》. */
export const measures = citing('吉科发人才〔2022〕224号');

/** Cites the year's notice for what the reply leaves to it. */
export const notice = (summary: string) =>
  citing('孵化载体后补助当年通知')('吉科发人才〔2023〕92号一（一）引述，未列数值', summary);
