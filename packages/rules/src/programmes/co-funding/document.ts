import { citing } from '../../kernel/index.ts';

/** 《吉林省提升企业技术创新能力具体举措》, which sets up the funds that enterprises pay into. */
export const documentNumber = '吉科发人才〔2022〕224号';

export const measures = citing(documentNumber);

/** The department's reply of 17 May 2023, which tells what came of the money. */
export const reply = citing('吉科发人才〔2023〕92号');

/** Cites the year's guide for what both leave to it. */
export const guide = (summary: string) =>
  citing('省科技发展计划年度项目指南')(
    '吉科发人才〔2022〕224号二（四）、吉科发人才〔2023〕92号一（一）引述，未列数值',
    summary,
  );
